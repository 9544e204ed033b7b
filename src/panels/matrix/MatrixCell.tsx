import type { AdjacencyCell } from '~/analysis/adjacency';
import { toSubjectKey } from '~/canvas/listed-subject';
import { useMessages } from '~/i18n/use-messages';
import { selectIsOfFiles, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { linesOfCell } from '~/view/cell-lines';
import { CellMark } from './CellMark';

/** What one actor does to another, as a mark; blank where it is nothing. */
export function MatrixCell({
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
