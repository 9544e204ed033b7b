import { directionOf } from '~/base/localized';
import type { FittedDrawing } from '~/canvas/figures/figure-subject';
import type { Page, PagePart } from '~/canvas/figures/page-layout';
import { toLocalDay } from '~/canvas/figures/picture-name';
import { type PagePlan, planPage } from '~/canvas/figures/picture-page';
import { toSheet } from '~/canvas/figures/picture-sheet';
import { whenLettersLoaded } from '~/canvas/figures/picture-text';
import type { Picture } from '~/formats/pictures/picture-format';
import { FIGURE_MESSAGES } from '~/i18n/figure-messages';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { selectToldRelations } from '../words/select-worded';
import { toFigureCaption, toFigureTitle } from './figure-caption';
import type { FigureChoices, FigurePart } from './figure-choices';
import { type FigureNotes, toFigureNotes } from './figure-notes';
import { createSubject, type FigureSurroundings, toFigurePalette } from './figure-subjects';
import { toPage } from './page-size';

/** A figure, and what whoever composes it must be told of it. */
export interface Figure {
  readonly picture: Picture;
  readonly report: FigureReport;
}

/** What has found no room on a figure, and how small its letters are. */
export interface FigureReport {
  /** The smallest letters of what is drawn, in CSS pixels. */
  readonly letters: number;
  /** How many names are missing. */
  readonly unnamed: number;
  /** How many notes there are, and how many of them stand on the figure. */
  readonly notes: { readonly shown: number; readonly all: number };
  readonly leftOut: readonly PagePart[];
}

/** What a figure is composed with besides the state of a session and its choices. */
export interface ComposeOptions extends FigureSurroundings {
  readonly date: Date;
  /** The address that opens the view; left out where nobody else could open it. */
  readonly link?: string | undefined;
}

/**
 * Composes a figure: of the view that a state holds, as the choices say. It needs a document to
 * measure letters in, but neither React nor anything on the screen, so that a program may call it:
 *
 *     const { picture, report } = await composeFigure(store.getState(), choices, {
 *       drawing: null, date: new Date(), link,
 *     });
 *     const written = await format.write(picture, { scale: dpi / 96, transparent: false });
 *
 * With `drawing`, actors stand where they stand on the screen wherever the page has no better
 * arrangement for them. The same state, choices and options give the same picture. Rejects where
 * something that is drawn cannot be loaded.
 */
export async function composeFigure(
  state: AppState,
  choices: FigureChoices,
  options: ComposeOptions,
): Promise<Figure> {
  const { locale, parts } = choices;
  const graph = selectGraph(state);
  const has = (part: FigurePart) => parts.includes(part);
  const notes = has('notes') ? findNotes(state, choices) : NO_NOTES;
  const source = { graph, visible: selectVisibleGraph(state), view: selectView(state), ...options };
  const words = toFigureCaption(source, choices, []);
  await whenLettersLoaded(
    [SAMPLE, words.title.text, words.subtitle, ...words.sourceLines].join(' '),
  );
  const subject = await createSubject(state, choices, options);
  const { explained = [] } = subject;
  const remarks = [...subject.remarks, ...(has('legend') ? [] : explained)];
  const { id, version } = graph.dataset;
  const { date, link } = options;
  const content = {
    subject,
    caption: toFigureCaption(source, choices, remarks),
    notes: notes.notes.length > 0 ? toNotesContent(notes, choices, link) : undefined,
    origin: { dataset: id, version, date: toLocalDay(date), link },
    parts: {
      title: has('title') || has('subtitle'),
      legend: has('legend'),
      source: has('source') || has('date') || has('link') || remarks.length > 0,
    },
    palette: toFigurePalette(choices, options),
    locale,
    dir: directionOf(locale),
  } as const;
  const composed = await compose(content, choices, notes);
  const title = toFigureTitle(source, choices);
  return { ...composed, picture: { ...composed.picture, title } };
}

/** Letters of both languages: names may be in either. */
const SAMPLE = 'Aع';
const NO_NOTES: FigureNotes = { notes: [], numbers: new Map() };

type Content = Parameters<typeof planPage>[0];

async function compose(
  content: Content,
  choices: FigureChoices,
  { notes, numbers }: FigureNotes,
): Promise<Figure> {
  const page = toPage(choices);
  const { subject } = content;
  const report = (drawing: FittedDrawing, shown: number, leftOut: readonly PagePart[]) => ({
    letters: drawing.letters,
    unnamed: drawing.unnamed,
    notes: { shown, all: notes.length },
    leftOut,
  });
  if (!page) {
    const graph = await subject.draw(numbers);
    const picture = toSheet({ ...content, graph, legend: subject.legend });
    return { picture, report: report(graph, notes.length, []) };
  }
  const { plan, fitted } = await fitPage(content, page, numbers);
  return {
    picture: plan.toPicture(fitted),
    report: report(fitted, plan.notesShown, plan.leftOut),
  };
}

/** The most of a page that notes may take: less, until what they are of can be read. */
const NOTES_SHARES = [0.42, 0.3, 0.2, 0.12] as const;

async function fitPage(
  content: Content,
  page: Page,
  numbers: FigureNotes['numbers'],
): Promise<{ readonly plan: PagePlan; readonly fitted: FittedDrawing }> {
  const fitAt = async (share: number) => {
    const plan = planPage(content, page, share);
    const shown = new Map([...numbers].slice(0, plan.notesShown));
    return { plan, fitted: await content.subject.fit(plan.room, plan.letters, shown) };
  };
  const [first, ...smaller] = NOTES_SHARES;
  let fit = await fitAt(first);
  for (const share of smaller) {
    const { plan, fitted } = fit;
    const isReadable = fitted.letters >= plan.letters.least * 0.99 && fitted.unnamed === 0;
    if (isReadable || plan.notesShown === 0) return fit;
    fit = await fitAt(share);
  }
  return fit;
}

function findNotes(state: AppState, { locale }: FigureChoices): FigureNotes {
  const { level } = selectView(state);
  return toFigureNotes(selectGraph(state), selectToldRelations(state), { level, locale });
}

function toNotesContent(
  { notes }: FigureNotes,
  { locale, parts }: FigureChoices,
  link: string | undefined,
): NonNullable<Content['notes']> {
  const words = FIGURE_MESSAGES[locale];
  const isLinked = link !== undefined && parts.includes('link');
  return {
    notes,
    heading: words.evidence,
    more: isLinked ? words.moreNotesAt : words.moreNotes,
  };
}
