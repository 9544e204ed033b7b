import { directionOf } from '~/base/localized';
import type { FittedDrawing } from '~/canvas/figures/figure-subject';
import { toNotePages } from '~/canvas/figures/note-pages';
import type { Page, PagePart } from '~/canvas/figures/page-layout';
import { toCaption } from '~/canvas/figures/picture-caption';
import { toLocalDay } from '~/canvas/figures/picture-name';
import type { NotesContent } from '~/canvas/figures/picture-notes';
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
import { type FigureNote, type NumberedNotes, numberNotes, toFigureNotes } from './figure-notes';
import { createSubject, type FigureSurroundings, toFigurePalette } from './figure-subjects';
import { toPage } from './page-size';

/** A figure, and what whoever composes it must be told of it. */
export interface Figure {
  readonly picture: Picture;
  readonly report: FigureReport;
  /** The title and the subtitle that it has where whoever composes it writes none. */
  readonly own: { readonly title: string; readonly subtitle: string };
}

/** What has found no room on a figure, and how small its letters are. */
export interface FigureReport {
  /** The smallest letters of what is drawn, and the smallest that its use asks for, in CSS pixels. */
  readonly letters: number;
  readonly wanted: number;
  /** How many names are missing. */
  readonly unnamed: number;
  /** How many notes there are, and how many of them stand on the figure. */
  readonly notes: { readonly shown: number; readonly all: number };
  readonly leftOut: readonly PagePart[];
  /** Parts that were asked for and cannot be there, whatever the size. */
  readonly impossible: readonly 'link'[];
  readonly pages: number;
  /** Whether fewer actors would be drawn at the level of states and groups. */
  readonly canBeCoarser: boolean;
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
  given: AppState,
  choices: FigureChoices,
  options: ComposeOptions,
): Promise<Figure> {
  const state = atLevel(given, choices.level);
  const surroundings = state === given ? options : { ...options, drawing: null };
  const { locale, parts } = choices;
  const graph = selectGraph(state);
  const has = (part: FigurePart) => parts.includes(part);
  const notes = has('notes') ? findNotes(state, choices) : [];
  const source = { graph, visible: selectVisibleGraph(state), view: selectView(state), ...options };
  const words = toFigureCaption(source, choices, []);
  await whenLettersLoaded(
    [SAMPLE, words.title.text, words.subtitle, ...words.sourceLines].join(' '),
  );
  const subject = await createSubject(state, choices, surroundings);
  const { explained = [] } = subject;
  const said = [...subject.remarks, ...(has('legend') ? [] : explained)];
  const { id, version } = graph.dataset;
  const { date, link } = options;
  const toContent = (remarks: readonly string[]) =>
    ({
      subject,
      caption: toFigureCaption(source, choices, [...remarks, ...said]),
      origin: { dataset: id, version, date: toLocalDay(date), link },
      parts: {
        title: has('title') || has('subtitle'),
        legend: has('legend'),
        source:
          has('source') ||
          has('date') ||
          (has('link') && link !== undefined) ||
          remarks.length + said.length > 0,
      },
      palette: toFigurePalette(choices, options),
      locale,
      dir: directionOf(locale),
    }) as const;
  const title = toFigureTitle(source, choices);
  const own = toCaption({ ...source, locale, kind: choices.kind });
  const composed = await compose(toContent, choices, { notes, link, title });
  return {
    picture: { ...composed.picture, title },
    own: { title: own.title.text, subtitle: own.subtitle },
    report: {
      ...composed.report,
      impossible: has('link') && link === undefined ? ['link'] : [],
      canBeCoarser: selectView(state).level === 'named' && isFolded(graph),
    },
  };
}

/** The session as it would be at a level; itself where it is at that level, or none is asked for. */
function atLevel(state: AppState, level: FigureChoices['level']): AppState {
  const { history } = state;
  if (level === null || history.present.level === level) return state;
  return { ...state, history: { ...history, present: { ...history.present, level } } };
}

/** Whether somebody is folded into another at the level of states and groups. */
function isFolded({ principals }: ReturnType<typeof selectGraph>): boolean {
  return [...principals].some(([actor, principal]) => actor !== principal);
}

/** Letters of both languages: names may be in either. */
const SAMPLE = 'Aع';

type Content = Omit<Parameters<typeof planPage>[0], 'notes'>;

/** The notes of a figure, not numbered yet, and what their words depend on. */
interface NotesGiven {
  readonly notes: readonly FigureNote[];
  readonly link: string | undefined;
  readonly title: string;
}

type Composed = {
  readonly picture: Picture;
  readonly report: Omit<FigureReport, 'impossible' | 'canBeCoarser'>;
};

async function compose(
  toContent: (remarks: readonly string[]) => Content,
  choices: FigureChoices,
  given: NotesGiven,
): Promise<Composed> {
  const page = toPage(choices);
  const content = toContent([]);
  if (!page) return composeFreely(content, choices, given);
  const whole = await fitPage(content, page, choices, given);
  const { all, shown } = whole.report.notes;
  if (shown === all || !choices.hasPages) return whole;
  return composePages(
    toContent([FIGURE_MESSAGES[choices.locale].notesFollow]),
    page,
    choices,
    given,
  );
}

/** A figure of the size that it needs, with all its notes under it. */
async function composeFreely(
  content: Content,
  choices: FigureChoices,
  given: NotesGiven,
): Promise<Composed> {
  const { subject } = content;
  const { order } = await subject.draw(toProvisional(given.notes));
  const numbered = numberNotes(given.notes, order, choices.locale);
  const graph = await subject.draw(numbered.numbers);
  const notes = toNotesContent(numbered, choices, given.link);
  const picture = toSheet({ ...content, notes, graph, legend: subject.legend });
  const count = given.notes.length;
  return { picture, report: toReport(graph, { shown: count, all: count }) };
}

/** A figure on a page of its own, and its notes on as many pages after it as they need. */
async function composePages(
  content: Content,
  page: Page,
  choices: FigureChoices,
  { notes, link, title }: NotesGiven,
): Promise<Composed> {
  const { subject, ...rest } = content;
  const plan = planPage({ ...content, notes: undefined }, page, 0);
  const { order } = await subject.fit(plan.room, plan.letters, toProvisional(notes));
  const numbered = numberNotes(notes, order, choices.locale);
  const fitted = await subject.fit(plan.room, plan.letters, numbered.numbers);
  const words = FIGURE_MESSAGES[choices.locale];
  const following = toNotePages(
    { ...rest, title },
    toNotesContent(numbered, choices, link) ?? { notes: [], heading: '', more: () => '' },
    page,
    plan.letters.plain,
    words.pageOf,
  );
  const count = notes.length;
  return {
    picture: { ...plan.toPicture(fitted), following },
    report: {
      ...toReport(fitted, { shown: count, all: count }, plan),
      pages: 1 + following.length,
    },
  };
}

function toReport(
  { letters, unnamed }: FittedDrawing,
  notes: FigureReport['notes'],
  plan?: PagePlan,
): Composed['report'] {
  return {
    letters,
    wanted: plan ? plan.letters.names : LEAST_LETTERS,
    unnamed,
    notes,
    leftOut: plan?.leftOut ?? [],
    pages: 1,
  };
}

/** Letters of 6 points, below which nothing can be read in print. */
const LEAST_LETTERS = (6 / 72) * 96;

/** The most of a page that notes may take: less, until what they are of can be read. */
const NOTES_SHARES = [0.42, 0.3, 0.2, 0.12] as const;

async function fitPage(
  content: Content,
  page: Page,
  choices: FigureChoices,
  given: NotesGiven,
): Promise<Composed> {
  const [first, ...smaller] = NOTES_SHARES;
  let fit = await fitAt(content, page, choices, given, first);
  for (const share of smaller) {
    const { letters, wanted, unnamed, notes } = fit.report;
    const isReadable = letters >= wanted * 0.99 && unnamed === 0;
    if (isReadable || notes.shown === 0) return fit;
    fit = await fitAt(content, page, choices, given, share);
  }
  return fit;
}

/** Where the order of numbers on a page changes with its notes, so often they are put in order again. */
const MOST_TURNS = 3;

/** Fits a page whose notes, as many of them as have room, take up to a share of its height. */
async function fitAt(
  content: Content,
  page: Page,
  choices: FigureChoices,
  { notes, link }: NotesGiven,
  share: number,
): Promise<Composed> {
  const { subject } = content;
  const planWith = (numbered: NumberedNotes) =>
    planPage({ ...content, notes: toNotesContent(numbered, choices, link) }, page, share);
  let order: readonly string[] = notes.map(({ id }) => id);
  for (let turn = 0; ; turn += 1) {
    const numbered = numberNotes(notes, order, choices.locale);
    const plan = planWith(numbered);
    const { order: found } = await subject.fit(plan.room, plan.letters, numbered.numbers);
    const isInOrder = found.join('\n') === order.join('\n');
    if (isInOrder || turn === MOST_TURNS) {
      const shown = new Map([...numbered.numbers].slice(0, plan.notesShown));
      const fitted = await subject.fit(plan.room, plan.letters, shown);
      return {
        picture: plan.toPicture(fitted),
        report: toReport(fitted, { shown: plan.notesShown, all: notes.length }, plan),
      };
    }
    order = found;
  }
}

/** A number for every note, as broad as the broadest will be, to find where on a figure they stand. */
function toProvisional(notes: readonly FigureNote[]): ReadonlyMap<string, string> {
  const widest = '0'.repeat(String(notes.length).length);
  return new Map(notes.map(({ id }) => [id, widest]));
}

function findNotes(state: AppState, { locale, parts }: FigureChoices): readonly FigureNote[] {
  const { level } = selectView(state);
  const hasTranslations = parts.includes('translations');
  return toFigureNotes(selectGraph(state), selectToldRelations(state), {
    level,
    locale,
    hasTranslations,
  });
}

function toNotesContent(
  { notes }: NumberedNotes,
  { locale, parts }: FigureChoices,
  link: string | undefined,
): NotesContent | undefined {
  if (notes.length === 0) return undefined;
  const words = FIGURE_MESSAGES[locale];
  const isLinked = link !== undefined && parts.includes('link');
  return {
    notes,
    heading: words.evidence,
    more: isLinked ? words.moreNotesAt : words.moreNotes,
  };
}
