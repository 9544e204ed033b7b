import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { INTL_TAGS } from '~/i18n/locale';
import { useLocale } from '~/i18n/use-messages';
import type { TableContent } from './table-content';
import type { TableLayout } from './use-table-layouts';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

type Features = typeof features;

/** The rows of a table as they are sorted, and its columns as they are chosen. */
export function useSortedRows<Row extends object>(
  { rows, columns }: Pick<TableContent<Row>, 'rows' | 'columns'>,
  { layout, onChange }: { layout: TableLayout; onChange: (layout: TableLayout) => void },
) {
  const locale = useLocale();
  const definitions = useMemo(() => {
    const { compare } = new Intl.Collator(INTL_TAGS[locale], { numeric: true });
    return columns.map(({ id, toKey, isNumber = false }, index) => ({
      id,
      accessorFn: (row: Row) => toKey(row),
      sortFn: sortBy<Row>(compare),
      sortUndefined: 'last' as const,
      sortDescFirst: isNumber,
      // The first column says what a row is.
      enableHiding: index > 0,
    }));
  }, [columns, locale]);
  const table = useTable<Features, Row>({
    features,
    columns: definitions,
    data: rows,
    state: layout,
    onSortingChange: (update) =>
      onChange({
        ...layout,
        sorting: typeof update === 'function' ? update(layout.sorting) : update,
      }),
    onColumnVisibilityChange: (update) =>
      onChange({
        ...layout,
        columnVisibility: typeof update === 'function' ? update(layout.columnVisibility) : update,
      }),
  });
  const model = table.getRowModel();
  const sorted = useMemo(() => model.rows.map(({ original }): Row => original), [model]);
  return { table, sorted };
}

/** Words by a collation, numbers by their size. */
function sortBy<Row extends object>(compare: Intl.Collator['compare']): SortFn<Features, Row> {
  return (a, b, id) => {
    const [one, other] = [a.getValue(id), b.getValue(id)];
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return compare(String(one), String(other));
  };
}
