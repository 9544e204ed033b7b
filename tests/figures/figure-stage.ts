import { type ComposeOptions, composeFigure, type Figure } from '~/figures/compose-figure';
import { FIGURE_PARTS, type FigureChoices, toInitialChoices } from '~/figures/figure-choices';
import type { Dataset } from '~/model/schema';
import { svg } from '~/pictures/formats/svg';
import { createAppStore, type InitialChoices } from '~/store/app-store';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';

/** A graph with every sign and pattern, both scripts, flags, and dates of every shape. */
const DATED = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'ukraine is state UA Ukraine / أوكرانيا',
  'putin is person Putin / بوتين',
  'putin actsFor russia',
  'west is bloc The West / الغرب',
  'tass is institution TASS / تاس',
  'russia treaty iran @2025-01-17: fact, claim by putin',
  'russia - ukraine @2022-02/..: fact',
  'west -> russia @2014~: allegation',
  'putin +> iran @2024: claim by tass',
  'west 0 iran @2013/2015: plan',
  'iran -> west: opinion by tass',
  'west threat> iran: threat',
  'china is state CN China / الصين',
);

/** Everything around a figure, notes too. */
export const EVERYTHING = FIGURE_PARTS;

/** Composes a figure of a dataset that is on no screen. */
export function figureOf(
  choices: Partial<FigureChoices> = {},
  dataset: Dataset = DATED,
  { link = 'https://entente.example/', ...rest }: Partial<ComposeOptions> & InitialChoices = {},
): Promise<Figure> {
  const state = createAppStore(dataset, { view: NAMED_VIEW, ...rest }).getState();
  return composeFigure(
    state,
    { ...toInitialChoices(state, 'light'), ...choices },
    { drawing: null, date: new Date(2026, 10, 24), link, ...rest },
  );
}

/** A figure as an SVG file. */
export async function toMarkup({ picture }: Pick<Figure, 'picture'>): Promise<string> {
  const written = await svg.write(picture, { scale: 1, transparent: false });
  if (!written.ok) throw new Error(written.failure);
  return written.value.text();
}

/** The texts of a figure, in the order in which they are drawn. */
export async function textsOf(figure: Figure): Promise<readonly string[]> {
  const parsed = new DOMParser().parseFromString(await toMarkup(figure), 'image/svg+xml');
  const texts = parsed.querySelectorAll('text:not([aria-hidden])');
  return [...texts].map(({ textContent }) => textContent ?? '');
}

/** Puts a figure into the page as an SVG image, so that what is in it can be measured. */
export async function showFigure(
  figure: Figure,
): Promise<{ readonly svg: SVGSVGElement; readonly remove: () => void }> {
  const parsed = new DOMParser().parseFromString(await toMarkup(figure), 'image/svg+xml');
  const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  document.body.append(svg);
  return { svg, remove: () => svg.remove() };
}
