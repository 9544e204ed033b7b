import { messagesOf } from '~/i18n/messages';
import type { Picture } from '~/pictures/formats/picture-format';
import type { FigureChoices } from './figure-choices';
import { type FigureNote, type NumberedNotes, numberNotes } from './figure-notes';
import type { FigureReport } from './figure-report';
import { toFreePage } from './page/free-page';
import { toNotePages } from './page/note-pages';
import type { Page } from './page/page-layout';
import type { NotesContent } from './page/picture-notes';
import { type PagePlan, planPage } from './page/picture-page';
import { toPage } from './page-size';
import type { FittedPlot } from './subjects/figure-subject';

/** What a figure is made of but its notes, which are numbered once it is known where lines stand. */
export type Content = Omit<Parameters<typeof planPage>[0], 'notes'>;

/** The notes of a figure, not numbered yet, and what their words depend on. */
export interface NotesGiven {
  readonly notes: readonly FigureNote[];
  readonly link: string | undefined;
  readonly title: string;
}

/** A figure as composed, and what has found no room on it. */
export type Composed = {
  readonly picture: Picture;
  readonly report: Omit<FigureReport, 'impossible' | 'canBeCoarser'>;
};

/** Composes a figure of the size that is asked for, with its notes numbered as it is read. */
export async function composePicture(
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
    toContent([messagesOf(choices.locale).figure.notesFollow]),
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
  const picture = toFreePage({ ...content, notes, graph, legend: subject.legend });
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
  const words = messagesOf(choices.locale).figure;
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
  { letters, unnamed }: FittedPlot,
  notes: FigureReport['notes'],
  plan?: PagePlan,
): Composed['report'] {
  return {
    letters,
    wanted: plan ? plan.letters.names : LEAST_LETTERS,
    unnamed,
    notes,
    omitted: plan?.omitted ?? [],
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

function toNotesContent(
  { notes }: NumberedNotes,
  { locale, parts }: FigureChoices,
  link: string | undefined,
): NotesContent | undefined {
  if (notes.length === 0) return undefined;
  const words = messagesOf(locale).figure;
  const isLinked = link !== undefined && parts.includes('link');
  return {
    notes,
    heading: words.evidence,
    more: isLinked ? words.moreNotesAt : words.moreNotes,
  };
}
