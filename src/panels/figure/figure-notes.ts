import { toCitation } from '~/article/citation';
import { inMarks } from '~/article/citation-text';
import { placeInSource } from '~/article/place-in-source';
import { type QuotedPassage, toPassages } from '~/article/quoted-passages';
import { groupBy } from '~/base/group-by';
import { directionOf } from '~/base/localized';
import type { NoteParagraph, SheetNote } from '~/canvas/figures/note-columns';
import { formatNumber } from '~/i18n/format';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import { type Graph, isEvent } from '~/model/graph';
import type { Level, PlacedRelation } from '~/model/level';
import { lineIdOf } from '~/model/lines';
import { toTitleText } from '~/model/relation-phrase';

/** The evidence of what is shown, and the number of each line's note by the line's id. */
export interface FigureNotes {
  readonly notes: readonly SheetNote[];
  readonly numbers: ReadonlyMap<string, string>;
}

/** A figure has no room for more. */
const MOST_NOTES = 999;

/**
 * Numbered notes, one for each line: what it says, and every quote with its translation, who says so
 * and how firmly, and the sentence of the article.
 */
export function toFigureNotes(
  graph: Graph,
  relations: readonly PlacedRelation[],
  { level, locale }: { readonly level: Level; readonly locale: Locale },
): FigureNotes {
  const groups = groupBy(relations, (placed) => noteIdOf(placed, level));
  const lines = [...groups].slice(0, MOST_NOTES);
  return {
    notes: lines.map(([, group], index) => ({
      number: index + 1,
      label: formatNumber(locale, index + 1),
      paragraphs: group.flatMap((placed) => toParagraphs(graph, placed, locale)),
    })),
    numbers: new Map(lines.map(([id], index) => [id, formatNumber(locale, index + 1)])),
  };
}

/** By what a relation finds its note: its line, or itself where its ends are one actor. */
export function noteIdOf(placed: PlacedRelation, level: Level): string {
  return placed.from === placed.to ? placed.relation.id : lineIdOf(placed, level);
}

function toParagraphs(
  graph: Graph,
  { relation, claims }: PlacedRelation,
  locale: Locale,
): readonly NoteParagraph[] {
  const title = toTitleText(graph, relation, locale);
  const messages = MESSAGES[locale];
  const date = relation.when ? [formatDate(locale, relation.when.edtf, isEvent(relation))] : [];
  const passages = toPassages(
    graph,
    claims.map((claim) => ({ relation, claim })),
  );
  return [
    {
      text: [title, ...date].join(messages.details.comma),
      dir: directionOf(locale),
      role: 'heading',
    },
    ...passages.flatMap((passage) => toQuotes(graph, passage, locale)),
  ];
}

function toQuotes(graph: Graph, passage: QuotedPassage, locale: Locale): readonly NoteParagraph[] {
  const { quote, translation, voices } = toCitation(graph, passage, { locale, link: '' });
  const place = placeInSource(passage.source, passage.quote, locale);
  const shown = translation ? [quote, translation] : [quote];
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
