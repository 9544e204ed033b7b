import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import { TableHead } from './TableHead';
import { ROLES, type RowActions, TableRow } from './TableRow';
import type { TableColumn } from './table-column';
import type { RowAttention, TableContent } from './table-content';
import { useRowAttention } from './use-attention';
import { useRowFocus } from './use-row-focus';
import type { RowMarks } from './use-row-marks';
import { useRowPress } from './use-row-press';
import { type RowWindow, useRowWindow } from './use-row-window';
import type { TableLayout } from './use-table-layouts';

/** The share from which on a column is long. */
const LONG = 3;
/** More columns than these have a least width each, and the table is scrolled sideways. */
const MOST_FITTING = 9;
const LEAST_REM = 6.5;

interface GridProps<Row extends object> {
  readonly content: TableContent<Row>;
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  /** Of the rows. */
  readonly ids: readonly string[];
  readonly columns: readonly TableColumn<Row>[];
  readonly sorting: TableLayout['sorting'];
  readonly marks: RowMarks;
  readonly onSort: (id: string, isToo: boolean) => void;
}

/** The table itself: headings that stay, and the rows in the window of it. */
export function TableGrid<Row extends object>(props: GridProps<Row>) {
  const { content, ids, columns, sorting, marks, onSort } = props;
  const words = useMessages().table;
  const help = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const headHeight = useHeight(head);
  const extent = marks.marked.size === 0 ? 'none' : marks.marked.size < ids.length ? 'some' : 'all';
  return (
    <>
      <div ref={scroller} className="table-scroll">
        <table
          {...ROLES.table}
          className="table"
          aria-describedby={help}
          aria-rowcount={ids.length + 1}
          style={toTracks(columns)}
        >
          <caption className="visually-hidden">{content.caption}</caption>
          <TableHead
            ref={head}
            columns={columns}
            sorting={sorting}
            extent={extent}
            onSort={onSort}
            onMarkAll={marks.markAll}
          />
          <TableBody {...props} scroller={scroller} headHeight={headHeight} />
        </table>
      </div>
      <p id={help} className="table-help soft">
        {words.help}
      </p>
    </>
  );
}

/** The widths of the columns; what is long stands under the others where the table is not wide. */
function toTracks(columns: readonly Pick<TableColumn<never>, 'width'>[]): CSSProperties {
  const tracks = columns.map(({ width }) => `minmax(0, ${width}fr)`);
  const short = tracks.filter((_, place) => (columns[place]?.width ?? 0) < LONG);
  return {
    '--tracks': tracks.join(' '),
    '--short-tracks': short.join(' '),
    ...(short.length > MOST_FITTING ? { '--least': `${short.length * LEAST_REM}rem` } : {}),
  } as CSSProperties;
}

function TableBody<Row extends object>({
  content,
  rows,
  ids,
  columns,
  marks,
  scroller,
  headHeight,
}: GridProps<Row> & {
  readonly scroller: React.RefObject<HTMLElement | null>;
  readonly headHeight: number;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  const focus = useRowFocus(body, ids);
  const view = useRowWindow({ scroller, ids, active: focus.active, headHeight });
  const { selected, hovered } = useRowAttention(content);
  const [opened, actions] = useRowActions(content, marks, focus.activate);
  const press = useRowPress({ content, rows, ids, marks, focus, view });
  useRevealSelected(selected, ids, view);
  return (
    <tbody ref={body} {...ROLES.group} {...press}>
      {view.drawn.flatMap(({ index, gap }) => {
        const [row, id] = [rows[index], ids[index]];
        if (!row || id === undefined) return [];
        return [
          gap > 0 && <Gap key={`before ${id}`} height={gap} />,
          <TableRow
            key={id}
            row={row}
            index={index}
            content={content}
            columns={columns}
            actions={actions}
            measure={view.measure}
            isSelected={selected.chosen.has(id)}
            isNear={selected.near.has(id)}
            isHovered={hovered.chosen.has(id) || hovered.near.has(id)}
            isMarked={marks.marked.has(id)}
            isOpen={opened.has(id)}
            isActive={index === focus.active}
          />,
        ];
      })}
      {view.gapAfter > 0 && <Gap height={view.gapAfter} />}
    </tbody>
  );
}

/** The place of the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr className="table-gap" {...ROLES.none} style={{ blockSize: height }}>
      <td />
    </tr>
  );
}

/** Which rows show all their quotes, and what rows let their table know. */
function useRowActions<Row extends object>(
  { selectionOf }: Pick<TableContent<Row>, 'selectionOf'>,
  { toggle, extendTo }: Pick<RowMarks, 'toggle' | 'extendTo'>,
  onActivate: (id: string) => void,
): readonly [ReadonlySet<string>, RowActions<Row>] {
  const hover = useApp((state) => state.hover);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const actions = useMemo(
    (): RowActions<Row> => ({
      onPoint: (row) => hover(row && selectionOf(row)),
      onActivate,
      onOpen: (id, isOpen) =>
        setOpened(
          (before) => new Set(isOpen ? [...before, id] : [...before].filter((each) => each !== id)),
        ),
      onMark: (id, isRange) => (isRange ? extendTo(id) : toggle(id)),
    }),
    [hover, selectionOf, onActivate, toggle, extendTo],
  );
  return [opened, actions];
}

/** The height of an element on the page, in pixels, as it changes; 0 before it is there. */
function useHeight(ref: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setHeight(element.offsetHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref]);
  return height;
}

/** Brings the first row of what is selected into the window, unless one of its rows is there. */
function useRevealSelected(
  { chosen, near }: RowAttention,
  ids: readonly string[],
  { drawn, reveal, isInSight }: RowWindow,
): void {
  const latest = useRef(ids);
  latest.current = ids;
  // Before the window has been measured nothing can be brought into it.
  const isMeasured = drawn.length > 0;
  useEffect(() => {
    if (!isMeasured) return;
    const wanted = chosen.size > 0 ? chosen : near;
    const places = latest.current.flatMap((id, index) => (wanted.has(id) ? [index] : []));
    const [first] = places;
    if (first !== undefined && (places.length === 1 || !places.some(isInSight))) reveal(first);
  }, [chosen, near, reveal, isInSight, isMeasured]);
}
