import { groupBy } from '~/base/group-by';
import { isolatedText } from '~/base/isolate';
import { directionOf } from '~/base/localized';
import { toCitation } from '~/evidence/citations/citation';
import { inMarks } from '~/evidence/citations/citation-text';
import { placeInSource } from '~/evidence/passages/place-in-source';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import { toPassages } from '~/evidence/passages/quoted-passages';
import { toTitleText } from '~/evidence/words/relation-phrase';
import { formatNumber } from '~/i18n/format';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { Level, PlacedRelation } from '~/model/level';
import { lineIdOf } from '~/model/lines';
import { isEvent } from '~/model/relation';
import type { NoteParagraph, PageNote } from './page/note-columns';

/** The quotes behind one line, as a note that has no number yet. */
export interface FigureNote {
  /** By which the line finds its note. */
  readonly id: string;
  readonly paragraphs: readonly NoteParagraph[];
}

/** Notes in the order of the figure that they are of, and the number of each line's note by its id. */
export interface NumberedNotes {
  readonly notes: readonly PageNote[];
  readonly numbers: ReadonlyMap<string, string>;
}

/** What notes are written for. */
export interface NoteOptions {
  readonly level: Level;
  readonly locale: Locale;
  /** Whether quotes stand there in the reader's language too, where it is not their own. */
  readonly hasTranslations: boolean;
}

/**
 * Notes, one for each line: what it says, and every quote, with its translation where that is asked
 * for, who says so and how firmly, and the sentence of the article.
 */
export function toFigureNotes(
  graph: Graph,
  relations: readonly PlacedRelation[],
  options: NoteOptions,
): readonly FigureNote[] {
  return [...groupBy(relations, (placed) => noteIdOf(placed, options.level))].map(
    ([id, group]) => ({
      id,
      paragraphs: group.flatMap((placed) => toParagraphs(graph, placed, options)),
    }),
  );
}

/**
 * Numbers the notes of lines that are drawn, in the order in which these are found on the figure.
 * The others follow without a number, under words that say why.
 */
export function numberNotes(
  notes: readonly FigureNote[],
  order: readonly string[],
  locale: Locale,
): NumberedNotes {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const drawn = order.flatMap((id) => byId.get(id) ?? []);
  const numbers = new Map(
    drawn.map(({ id }, index) => [id as string, formatNumber(locale, index + 1)]),
  );
  const others = notes.filter(({ id }) => !numbers.has(id));
  const why: NoteParagraph = {
    text: messagesOf(locale).figure.notDrawn,
    dir: directionOf(locale),
    role: 'section',
  };
  return {
    numbers,
    notes: [
      ...drawn.map(({ id, paragraphs }) => ({ label: numbers.get(id) ?? '', paragraphs })),
      ...others.map(({ paragraphs }, index) => ({
        label: '',
        paragraphs: index === 0 && drawn.length > 0 ? [why, ...paragraphs] : paragraphs,
      })),
    ],
  };
}

/** By what a relation finds its note: its line, or itself where its ends are one actor. */
export function noteIdOf(placed: PlacedRelation, level: Level): string {
  return placed.from === placed.to ? placed.relation.id : lineIdOf(placed, level);
}

function toParagraphs(
  graph: Graph,
  { relation, claims, from, to }: PlacedRelation,
  options: NoteOptions,
): readonly NoteParagraph[] {
  const { locale } = options;
  const messages = messagesOf(locale);
  const title = toTitleText(graph, relation, locale);
  const date = relation.when ? [formatDate(locale, relation.when.edtf, isEvent(relation))] : [];
  const whole = from === to && relation.from !== relation.to ? graph.actors.get(from) : undefined;
  const within = whole ? [messagesOf(locale).figure.within(isolatedText(whole.name, locale))] : [];
  const passages = toPassages(
    graph,
    claims.map((claim) => ({ relation, claim })),
  );
  return [
    {
      text: [title, ...date, ...within].join(messages.details.comma),
      dir: directionOf(locale),
      role: 'heading',
    },
    ...passages.flatMap((passage) => toQuotes(graph, passage, options)),
  ];
}

function toQuotes(
  graph: Graph,
  passage: QuotedPassage,
  { locale, hasTranslations }: NoteOptions,
): readonly NoteParagraph[] {
  const { quote, translation, voices } = toCitation(graph, passage, { locale, link: '' });
  const place = placeInSource(passage.source, passage.quote, locale);
  const isTranslated = hasTranslations && translation && quote.lang !== locale;
  const shown = isTranslated ? [quote, translation] : [quote];
  return [
    ...shown.map(
      ({ text, dir }): NoteParagraph => ({ text: inMarks(text, dir), dir, role: 'quote' }),
    ),
    {
      text: [...voices, ...(place ? [place] : [])].join(' · '),
      dir: directionOf(locale),
      role: 'place',
    },
  ];
}
