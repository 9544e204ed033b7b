import { type ClipboardEvent, type ReactNode, useMemo, useState } from 'react';
import type { TableMessages } from '~/i18n/messages/en/table';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { type Copied, copyToClipboard } from '~/ui/copy-to-clipboard';
import { ColumnMenu } from './ColumnMenu';
import { toCopied } from './copied-rows';
import { TableGrid } from './TableGrid';
import type { TableColumn } from './table-column';
import type { TableContent } from './table-content';
import { useRowMarks } from './use-row-marks';
import { useSortedRows } from './use-sorted-rows';
import type { TableLayout } from './use-table-layouts';

/** How a table is laid out, and what is chosen before it. */
export interface TableSetting {
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
  /** What chooses between the tables. */
  readonly choice: ReactNode;
}

/** A table that is sorted by its headings, with its columns chosen and its rows copied above it. */
export function DataTable<Row extends object>({
  content,
  setting: { layout, onLayout, choice },
}: {
  readonly content: TableContent<Row>;
  readonly setting: TableSetting;
}) {
  const words = useMessages().table;
  const locale = useLocale();
  const { table, sorted } = useSortedRows(content, { layout, onChange: onLayout });
  const [isSeveral, setSeveral] = useState(false);
  const ids = useMemo(() => sorted.map(content.idOf), [sorted, content.idOf]);
  const marks = useRowMarks(ids);
  const columns = content.columns.filter(({ id }) => layout.columnVisibility[id] ?? true);
  const toCopy = () => {
    const isCopied = (id: string) => marks.marked.size === 0 || marks.marked.has(id);
    const rows = sorted.filter((row) => isCopied(content.idOf(row)));
    return toCopied(
      rows,
      columns.flatMap(({ copied }) => copied),
      locale,
    );
  };
  const onSort = (id: string, isToo: boolean) =>
    table.getColumn(id)?.toggleSorting(undefined, isToo || isSeveral);
  const onCopy = (event: ClipboardEvent) => {
    const isText = !(document.getSelection()?.isCollapsed ?? true);
    if (isText || marks.marked.size === 0) return;
    const { text, html } = toCopy();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  return (
    <section className="table-pane" aria-label={words.region} onCopy={onCopy}>
      <div className="table-tools">
        {choice}
        <ColumnMenu
          columns={content.columns}
          visibility={layout.columnVisibility}
          onChange={(columnVisibility) => onLayout({ ...layout, columnVisibility })}
        />
        <Button aria-pressed={isSeveral} onClick={() => setSeveral(!isSeveral)}>
          {words.severally}
        </Button>
        <CopyRows total={ids.length} marked={marks.marked.size} toCopy={toCopy} />
      </div>
      {ids.length > 0 ? (
        <TableGrid
          content={content}
          rows={sorted}
          ids={ids}
          columns={columns}
          sorting={layout.sorting}
          marks={marks}
          onSort={onSort}
        />
      ) : (
        <p className="table-empty soft">{content.empty}</p>
      )}
      <p role="status" className="visually-hidden">
        {describeSort(layout.sorting, content.columns, words)}
      </p>
    </section>
  );
}

/** What a table is sorted by, in a sentence. */
function describeSort<Row>(
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

/** Copies the marked rows, or all of them where none is marked, and says whether it could. */
function CopyRows({
  total,
  marked,
  toCopy,
}: {
  readonly total: number;
  readonly marked: number;
  readonly toCopy: () => Copied;
}) {
  const words = useMessages().table;
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await copyToClipboard(toCopy());
    setSaid(isCopied ? words.copied(marked || total) : words.copyFailed);
  };
  return (
    <>
      <Button disabled={total === 0} onClick={copy}>
        {marked > 0 ? words.copyMarked(marked) : words.copyAll(total)}
      </Button>
      <p role="status" className="table-said soft">
        {said}
      </p>
    </>
  );
}
