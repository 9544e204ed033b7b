import { cellText, cleanCell } from './clean-cell';
import type { FoundIssues } from './issue-list';
import type { Layout } from './read-table';

/** Lists the headings of which blanks or marks were taken off, in one issue. */
export function listHeaderBlanks(issues: FoundIssues, { table, headerRow }: Layout): void {
  if (headerRow < 0) return;
  const changed = (table.rows[headerRow] ?? []).flatMap((cell) => {
    const { text } = cleanCell(cell);
    return text !== '' && text !== cellText(cell) ? [text] : [];
  });
  if (changed.length === 0) return;
  const { column: _column, cell: _cell, ...line } = table.placeOf(headerRow);
  issues.add({
    severity: 'repair',
    rule: 'header-blanks',
    about: changed.join(', '),
    place: () => line,
  });
}
