import { memo } from 'react';
import type { AdjacencyCell } from '~/analysis/adjacency';
import { localizedText } from '~/base/localized';
import { toSubjectKey } from '~/canvas/listed-subject';
import { ActorMark } from '~/evidence/marks/ActorMark';
import type { Matrix } from '~/figures/matrix/matrix';
import type { VisibleActor } from '~/filters/visible-graph';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { CELL_SIDE, type CellLook, toCellMark } from '~/marks/cell-mark';
import { Shapes } from '~/marks/Shapes';
import type { ActorId } from '~/model/ids';
import type { Actor } from '~/model/schema';
import { selectIsOfFiles, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { linesOfCell } from '~/view/cell-lines';
import type { Geometry, Span } from './geometry';
import { isWhole } from './use-spans';

interface MatrixRowProps {
  readonly index: number;
  readonly who: VisibleActor;
  readonly matrix: Matrix;
  readonly geometry: Geometry;
  readonly columns: Span;
  /** The column that has the keyboard, -1 for the head; undefined in other rows. */
  readonly active: number | undefined;
  /** The columns of what is selected. */
  readonly selected: ReadonlySet<ActorId> | undefined;
  /** Whether the actor of the row is selected. */
  readonly isSelected: boolean;
  /** Whether something in the row is focused. */
  readonly isFocused: boolean;
}

/** What an actor does to the others. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { index, who, matrix, geometry, active, selected } = props;
  const { cell: side, head, top } = geometry;
  const cells = matrix.cells.get(who.actor.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: cells take the focus
    <div
      role="row"
      className="matrix-row"
      aria-rowindex={index + 2}
      data-rule={matrix.rules.has(index) || undefined}
      style={{ insetBlockStart: top + index * side, blockSize: side }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is not seen */}
      <div
        role="rowheader"
        className="matrix-head matrix-head--row"
        aria-colindex={1}
        aria-selected={props.isSelected || undefined}
        tabIndex={active === -1 ? 0 : -1}
        data-row={index}
        data-column={-1}
        data-subject={toSubjectKey({ type: 'actor', id: who.actor.id })}
        data-focused={props.isFocused || undefined}
        data-bare={who.lines.length === 0 || undefined}
        style={{ inlineSize: head }}
      >
        <HeadName actor={who.actor} />
      </div>
      {columnsInPage(props).map((column) => {
        const to = matrix.actors[column] as ActorId;
        return (
          <MatrixCell
            key={to}
            row={index}
            column={column}
            start={head + column * side}
            cell={cells?.get(to)}
            isActive={column === active}
            isSelected={selected?.has(to) ?? false}
          />
        );
      })}
    </div>
  );
});

/** All columns where they are few; else those seen that hold anything, and where the keyboard is. */
function columnsInPage({ index, who, matrix, columns, active }: MatrixRowProps): readonly number[] {
  const { actors, indices, cells } = matrix;
  if (isWhole(actors.length)) return actors.map((_, column) => column);
  const filled = [...(cells.get(who.actor.id)?.keys() ?? [])].map((id) => indices.get(id) ?? -1);
  const seen = [index, ...filled].filter(
    (column) => column >= columns.start && column < columns.end,
  );
  const isFocusable = active !== undefined && active >= 0;
  return [...new Set(isFocusable ? [...seen, active] : seen)].sort((a, b) => a - b);
}

/** What one actor does to another, as a mark; blank where it is nothing. */
function MatrixCell({
  row,
  column,
  start,
  cell,
  isActive,
  isSelected,
}: {
  readonly row: number;
  readonly column: number;
  /** How far along the row it stands, in pixels. */
  readonly start: number;
  readonly cell: AdjacencyCell | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}) {
  const { common, details } = useMessages();
  const isFiles = useApp(selectIsOfFiles);
  const words = useMessages().matrix;
  const state = useAppStore().getState();
  const [line] = cell ? linesOfCell(cell, selectView(state).level) : [];
  const sign = cell && words.signs[cell.balance] + (cell.isOver ? details.comma + common.over : '');
  const label = cell && sign && words.cell(sign, common.evidence(cell.claimCount, isFiles));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is not seen
    <div
      role="gridcell"
      className="matrix-cell"
      aria-colindex={column + 2}
      aria-label={label}
      aria-selected={isSelected || undefined}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      data-subject={line && toSubjectKey(line)}
      data-self={row === column || undefined}
      style={{ insetInlineStart: start }}
    >
      {cell && <CellMark cell={cell} />}
    </div>
  );
}

/** What stands in a cell. */
export function CellMark({ cell }: { readonly cell: CellLook }) {
  return (
    <svg
      className={`mark matrix-mark${cell.isOver ? ' mark-over' : ''}`}
      viewBox={`0 0 ${CELL_SIDE} ${CELL_SIDE}`}
      aria-hidden="true"
    >
      <Shapes shapes={toCellMark(cell)} />
    </svg>
  );
}

/** The mark and name of an actor at the head of a row or column. */
export function HeadName({ actor }: { readonly actor: Actor }) {
  const { text, lang, dir } = localizedText(actor.name, useLocale());
  return (
    <>
      <ActorMark actor={actor} />
      <span className="matrix-name" lang={lang} dir={dir}>
        {text}
      </span>
    </>
  );
}
