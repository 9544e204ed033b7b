import type { FileReading } from '../file-reading';
import type { Table } from '../table';
import { type ColumnProfile, profileColumn } from './column-profile';
import { findLayout } from './find-layout';
import { type ColumnGuess, guessRoles, qualifiedKey } from './guess-roles';
import { guessShapeRoles } from './guess-shape-roles';
import type { Mapping, TableShape } from './mapping';
import { isOwnGraph } from './own-form';
import type { Layout, MappedColumn } from './read-table';
import { splitBlocks } from './split-blocks';

/** A table of a file with what it is taken for. */
export interface ChosenTable {
  readonly layout: Layout;
  readonly content: 'actors' | 'ties';
  readonly guesses: readonly ColumnGuess[];
  readonly isRead: boolean;
  readonly profileOf: (column: MappedColumn) => ColumnProfile;
  /** How a mapping names a column, without naming one of another table that is read. */
  readonly keyOf: (column: MappedColumn) => string;
}

type Draft = Omit<ChosenTable, 'isRead' | 'keyOf'>;

/** Looks at the tables of a file and chooses those that are read. */
export function chooseTables(reading: FileReading, mapping: Mapping): readonly ChosenTable[] {
  const tables = reading.tables.flatMap(splitBlocks);
  const isAlone = tables.filter(({ content }) => content === 'cells').length === 1;
  const isOurs = isOwnGraph(tables);
  const drafts = tables.map((table) =>
    look(table, isAlone ? mapping : withoutPlace(mapping), isOurs),
  );
  const chosen = new Set(chooseFrom(drafts, mapping));
  const counts = new Map<string, number>();
  for (const { layout } of chosen)
    for (const { key } of layout.columns) counts.set(key, (counts.get(key) ?? 0) + 1);
  return drafts.map((draft) => ({
    ...draft,
    isRead: chosen.has(draft),
    keyOf: ({ key }) =>
      (counts.get(key) ?? 0) > 1 || !chosen.has(draft)
        ? tables.length > 1
          ? qualifiedKey(draft.layout.table.id, key)
          : key
        : key,
  }));
}

/** Where a file has several tables, each has headings and a shape of its own. */
function withoutPlace({ headerLine: _line, shape: _shape, ...mapping }: Mapping): Mapping {
  return mapping;
}

function look(table: Table, mapping: Mapping, isOurs: boolean): Draft {
  const layout = findLayout(table, mapping, isOurs);
  const profiles = new Map<number, ColumnProfile>();
  const profileOf = (column: MappedColumn) => {
    const known = profiles.get(column.index) ?? profileColumn(table.rows, layout.rows, column);
    profiles.set(column.index, known);
    return known;
  };
  const content = contentOf(layout.shape);
  const isList = layout.shape === 'ties' || layout.shape === 'actors';
  const guesses = isList
    ? guessRoles(layout, content, mapping, profileOf)
    : guessShapeRoles(layout, mapping, profileOf);
  return { layout, content, profileOf, guesses };
}

function contentOf(shape: TableShape): 'actors' | 'ties' {
  return shape === 'actors' ? 'actors' : 'ties';
}

/**
 * The tables of the mapping where it names some; of a graph file all; else the sheet with the surest
 * ends, and the list of actors that goes with it. Hidden ones only where they are named.
 */
function chooseFrom(drafts: readonly Draft[], { sheet }: Mapping): readonly Draft[] {
  if (sheet !== undefined) {
    const named = drafts.filter(({ layout }) => layout.table.id === sheet);
    if (named.length > 0) return named;
    const ids = new Set(sheet.split(sheet.includes('\n') ? '\n' : ',').map((id) => id.trim()));
    const several = drafts.filter(({ layout }) => ids.has(layout.table.id.trim()));
    if (several.length > 0) return several;
  }
  const shown = drafts.filter(({ layout }) => !layout.table.isHidden);
  const graph = shown.filter(({ layout }) => layout.table.content !== 'cells');
  if (graph.length > 0) return graph;
  const best = bestOf(shown.filter(({ content }) => content === 'ties'));
  const actors = bestOf(shown.filter(({ content }) => content === 'actors'));
  return [best, actors].filter((draft) => draft !== undefined);
}

function bestOf(drafts: readonly Draft[]): Draft | undefined {
  let [best, most] = [undefined as Draft | undefined, 0];
  for (const draft of drafts) {
    const score = scoreOf(draft);
    if (score > most) [best, most] = [draft, score];
  }
  return best;
}

/** How surely a table is what it is taken for, and then how long it is. */
function scoreOf({ layout, guesses }: Draft): number {
  const size = layout.rows.length;
  if (size === 0) return 0;
  if (layout.shape === 'matrix' || layout.shape === 'years') return 2 + size / (size + 100);
  const weights = { sure: 1, likely: 0.7, doubtful: 0.2 } as const;
  const ofRole = (...roles: readonly string[]) => {
    const guess = guesses.find(({ role }) => roles.includes(role));
    return guess ? weights[guess.certainty] : 0;
  };
  const ends = layout.shape === 'actors' ? ofRole('id', 'name') * 2 : ofRole('from') + ofRole('to');
  return ends + size / (size + 100);
}
