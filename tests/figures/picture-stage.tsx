import { render } from '@testing-library/react';
import type { Drawing } from '~/canvas/drawing';
import { GraphCanvas } from '~/canvas/GraphCanvas';
import { createPicture, type PictureChoices } from '~/figures/picture';
import { LocaleProvider } from '~/i18n/use-messages';
import type { Dataset } from '~/model/schema';
import type { Picture } from '~/pictures/formats/picture-format';
import { svg } from '~/pictures/formats/svg';
import { type AppStore, createAppStore, type InitialChoices } from '~/store/app-store';
import { StoreProvider } from '~/store/use-app';
import { settle } from '../canvas/graph-stage';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';

/** A graph with every sign, arrowhead and pattern, both scripts and flags. */
export const VARIED = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'ukraine is state UA Ukraine / أوكرانيا',
  'putin is person Putin / بوتين',
  'putin actsFor russia',
  'west is bloc The West / الغرب',
  'tass is institution TASS / تاس',
  'russia treaty iran: fact, claim by putin',
  'russia - ukraine: fact',
  'west -> russia: allegation',
  'putin +> iran: claim by tass',
  'west 0 iran: plan',
  'iran -> west: opinion by tass',
  'west threat> iran: threat',
  'china is state CN China / الصين',
);

/** A drawing on the screen, with the store behind it. */
export interface Stage {
  readonly store: AppStore;
  readonly drawing: Drawing;
}

const ALL_PARTS = { title: true, legend: true, source: true };
const NO_PARTS = { title: false, legend: false, source: false };

/** Draws a dataset on the screen, in 900 by 600 pixels, and waits until it stands. */
export async function stage(
  choices: InitialChoices & { readonly theme?: 'light' | 'dark' } = {},
  dataset: Dataset = VARIED,
): Promise<Stage> {
  const store = createAppStore(dataset, { view: NAMED_VIEW, ...choices });
  const { locale, theme } = store.getState();
  const drawing = await new Promise<Drawing>((resolve) => {
    render(
      <StoreProvider store={store}>
        <LocaleProvider locale={locale}>
          <div dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ width: 900, height: 600 }}>
            <GraphCanvas theme={theme === 'dark' ? 'dark' : 'light'} onReady={resolve} />
          </div>
        </LocaleProvider>
      </StoreProvider>,
    );
  });
  await settle(drawing);
  return { store, drawing };
}

/** A picture of what stands on a stage, with nothing around it unless asked for. */
export async function pictureOn(
  { store, drawing }: Stage,
  choices: Partial<PictureChoices> = {},
): Promise<Picture> {
  const { picture } = await createPicture(drawing, store.getState(), {
    extent: 'whole',
    parts: NO_PARTS,
    date: new Date(2026, 10, 24),
    noted: [],
    ...choices,
  });
  return picture;
}

/** A picture with title, legend and source line. */
export function sheetOn(on: Stage, choices: Partial<PictureChoices> = {}): Promise<Picture> {
  return pictureOn(on, { parts: ALL_PARTS, ...choices });
}

/** A picture as an SVG file. */
export async function toSvgFile(picture: Picture): Promise<Blob> {
  const result = await svg.write(picture, { scale: 1, transparent: false });
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

/** The root element of a picture's SVG. */
export async function toSvgRoot(picture: Picture): Promise<Element> {
  const text = await (await toSvgFile(picture)).text();
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}
