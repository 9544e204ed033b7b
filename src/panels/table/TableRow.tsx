import { memo } from 'react';
import { toSubjectKey } from '~/canvas/listed-subject';
import { linkKey, selectHref } from '~/evidence/links/SelectLink';
import { useMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import type { TableColumn } from './table-column';
import type { TableContent } from './table-content';
import { useHeldShift } from './use-held-shift';

/**
 * The roles of the parts of a table, said outright: rows that are laid out as grids lose their own
 * in some browsers.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
  /** What stands for rows that are not drawn. */
  none: { 'aria-hidden': true },
} as const;

/** What a row lets its table know. */
export interface RowActions<Row> {
  readonly onPoint: (row: Row | null) => void;
  readonly onActivate: (id: string) => void;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly onMark: (id: string, isRange: boolean) => void;
}

/** What a row looks like now. */
export interface RowState {
  readonly isSelected: boolean;
  readonly isNear: boolean;
  readonly isHovered: boolean;
  readonly isMarked: boolean;
  readonly isOpen: boolean;
  /** Whether the tab key leads into it. */
  readonly isActive: boolean;
}

interface RowProps<Row extends object> extends RowState {
  readonly row: Row;
  /** Among the rows of the table, from 0. */
  readonly index: number;
  readonly content: TableContent<Row>;
  readonly columns: readonly TableColumn<Row>[];
  readonly actions: RowActions<Row>;
  readonly measure: (row: HTMLElement | null) => void;
}

/** One row: its mark for copying, what it is as a link that selects it, and its other cells. */
export const TableRow = memo(PlainRow) as typeof PlainRow;

function PlainRow<Row extends object>(props: RowProps<Row>) {
  const { row, index, content, columns, actions, measure, isActive } = props;
  const id = content.idOf(row);
  const point = () => actions.onPoint(row);
  const leave = () => actions.onPoint(null);
  const tabIndex = isActive ? 0 : -1;
  const onOpen = (open: boolean) => actions.onOpen(id, open);
  const state = { isOpen: props.isOpen, onOpen, tabIndex } as const;
  return (
    <tr
      ref={measure}
      {...ROLES.row}
      aria-rowindex={index + 2}
      data-index={index}
      data-row={id}
      data-subject={toSubjectKey(content.selectionOf(row))}
      data-selected={props.isSelected}
      data-near={props.isNear}
      data-hovered={props.isHovered}
      data-marked={props.isMarked}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={() => {
        actions.onActivate(id);
        point();
      }}
      onBlur={leave}
    >
      <MarkCell {...props} id={id} tabIndex={tabIndex} />
      {columns.map(({ id: column, label, isNumber, draw }, place) => {
        const cell = draw(row, state);
        return place === 0 ? (
          <th key={column} {...ROLES.rowHeader} data-column={column}>
            <RowLink {...props} tabIndex={tabIndex}>
              {cell}
            </RowLink>
          </th>
        ) : (
          <td
            key={column}
            {...ROLES.cell}
            data-column={column}
            data-label={label}
            data-kind={isNumber ? 'number' : undefined}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

function MarkCell<Row extends object>({
  row,
  id,
  content,
  actions,
  isMarked,
  tabIndex,
}: RowProps<Row> & { readonly id: string; readonly tabIndex: 0 | -1 }) {
  const words = useMessages().table;
  const { keys, isHeld } = useHeldShift();
  return (
    <td {...ROLES.cell} className="table-mark">
      <label>
        <input
          type="checkbox"
          data-control="mark"
          {...keys}
          aria-label={words.mark(content.titleOf(row))}
          tabIndex={tabIndex}
          checked={isMarked}
          onChange={({ nativeEvent }) =>
            actions.onMark(id, nativeEvent instanceof MouseEvent && isHeld(nativeEvent))
          }
        />
      </label>
    </td>
  );
}

function RowLink<Row extends object>({
  row,
  content,
  isSelected,
  tabIndex,
  children,
}: RowProps<Row> & { readonly tabIndex: 0 | -1; readonly children: React.ReactNode }) {
  const selection = content.selectionOf(row);
  const href = useApp(selectHref)(selection);
  const { Rest } = content;
  return (
    <a
      className="table-link"
      data-control="link"
      data-to={linkKey(selection)}
      href={href}
      tabIndex={tabIndex}
      aria-current={isSelected || undefined}
    >
      {children}
      <Rest row={row} />
    </a>
  );
}
