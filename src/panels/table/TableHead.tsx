import { useMessages } from '~/i18n/use-messages';
import { ROLES } from './TableRow';
import type { TableColumn } from './table-column';
import { useHeldShift } from './use-held-shift';
import type { TableLayout } from './use-table-layouts';

/** How far the rows are marked: all of them, some, or none. */
export type MarkedExtent = 'all' | 'some' | 'none';

/** The headings of a table, each a press that sorts by its column. */
export function TableHead<Row>({
  columns,
  sorting,
  extent,
  onSort,
  onMarkAll,
  ref,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly sorting: TableLayout['sorting'];
  readonly extent: MarkedExtent;
  /** Sorts by a column, or by it too. */
  readonly onSort: (id: string, isToo: boolean) => void;
  readonly onMarkAll: (isMarked: boolean) => void;
  readonly ref: React.Ref<HTMLTableSectionElement>;
}) {
  return (
    <thead ref={ref} {...ROLES.group}>
      <tr {...ROLES.row} aria-rowindex={1}>
        <MarkAll extent={extent} onMarkAll={onMarkAll} />
        {columns.map(({ id, label }) => (
          <Heading
            key={id}
            id={id}
            label={label}
            sorting={sorting}
            onPress={(isToo) => onSort(id, isToo)}
          />
        ))}
      </tr>
    </thead>
  );
}

function MarkAll({
  extent,
  onMarkAll,
}: {
  readonly extent: MarkedExtent;
  readonly onMarkAll: (isMarked: boolean) => void;
}) {
  const words = useMessages().table;
  return (
    <td {...ROLES.cell} className="table-mark">
      <label>
        <input
          ref={(box) => {
            if (box) box.indeterminate = extent === 'some';
          }}
          type="checkbox"
          aria-label={words.markAll}
          checked={extent === 'all'}
          onChange={({ target }) => onMarkAll(target.checked)}
        />
      </label>
    </td>
  );
}

/** Only the first column sorted by has `aria-sort`, which one heading may have; the others say it. */
function Heading({
  id,
  label,
  sorting,
  onPress,
}: {
  readonly id: string;
  readonly label: string;
  readonly sorting: TableLayout['sorting'];
  readonly onPress: (isToo: boolean) => void;
}) {
  const words = useMessages().table;
  const { keys, isHeld } = useHeldShift();
  const place = sorting.findIndex((each) => each.id === id);
  const direction = place < 0 ? undefined : sorting[place]?.desc ? 'desc' : 'asc';
  return (
    <th
      {...ROLES.columnHeader}
      data-column={id}
      aria-sort={place === 0 ? (direction === 'desc' ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="table-sort"
        data-sorted={direction}
        {...keys}
        onClick={(event) => onPress(isHeld(event))}
      >
        <span>{label}</span>
        <SortMark />
        {sorting.length > 1 && direction && (
          <>
            <span className="table-place" aria-hidden="true">
              {words.place(place + 1)}
            </span>
            <span className="unseen">
              {' '}
              {words.alsoSorted(place + 1, words.directions[direction])}
            </span>
          </>
        )}
      </button>
    </th>
  );
}

function SortMark() {
  return (
    <svg className="table-sort-mark" viewBox="0 0 10 14" aria-hidden="true">
      <path className="table-up" d="M5 1.5 8.5 5.5H1.5Z" />
      <path className="table-down" d="M5 12.5 1.5 8.5H8.5Z" />
    </svg>
  );
}
