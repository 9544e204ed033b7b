import { memo } from 'react';
import { toSubjectKey } from '~/canvas/listed-subject';
import type { Matrix } from '~/figures/matrix/matrix';
import type { VisibleActor } from '~/filters/visible-graph';
import type { ActorId } from '~/model/ids';
import type { Geometry, Span } from './geometry';
import { HeadName } from './HeadName';
import { MatrixCell } from './MatrixCell';
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
  /** Whether something in the row is attended to. */
  readonly isAttended: boolean;
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
        data-attended={props.isAttended || undefined}
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
