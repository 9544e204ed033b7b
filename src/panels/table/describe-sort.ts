import type { TableMessages } from '~/i18n/messages/en/table';
import type { TableColumn } from './table-column';
import type { TableLayout } from './use-table-layouts';

/** What a table is sorted by, in a sentence. */
export function describeSort<Row>(
  sorting: TableLayout['sorting'],
  columns: readonly TableColumn<Row>[],
  words: TableMessages,
): string {
  const parts = sorting.flatMap(({ id, desc }) => {
    const column = columns.find((each) => each.id === id);
    return column ? [words.sortedBy(column.label, words.directions[desc ? 'desc' : 'asc'])] : [];
  });
  return parts.length > 0 ? words.sorted(parts) : words.unsorted;
}
