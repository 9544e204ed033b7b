import type { ColumnSummary, TableSummary } from '../opened-file';
import type { ChosenTable } from './choose-tables';
import { lineOfRow } from './read-table';

/** Rows that the page shows before opening. */
const PREVIEW_ROWS = 20;
const SAMPLES = 5;
const MAX_SAMPLE = 80;

/** A table as the mapping step shows it. */
export function summariseTable(chosen: ChosenTable): TableSummary {
  const { layout, isRead } = chosen;
  const { table, shape, headerRow, rows } = layout;
  return {
    id: table.id,
    content: table.content,
    shape,
    rows: rows.length,
    isHidden: table.isHidden ?? false,
    isRead,
    headerLine: headerRow < 0 ? 0 : lineOfRow(table, headerRow),
    columns: summariseColumns(chosen),
    preview: rows.slice(0, PREVIEW_ROWS).map((row) => ({
      line: lineOfRow(table, row),
      cells: table.rows[row] ?? [],
    })),
  };
}

function summariseColumns({ guesses, profileOf, keyOf }: ChosenTable): readonly ColumnSummary[] {
  return guesses.map((guess) => {
    const { heading, role, certainty, reason } = guess;
    const samples = [...profileOf(guess).values.keys()]
      .slice(0, SAMPLES)
      .map((text) => text.slice(0, MAX_SAMPLE));
    return { key: keyOf(guess), heading, role, certainty, reason, samples };
  });
}
