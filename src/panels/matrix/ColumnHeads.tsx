import { toSubjectKey } from '~/canvas/listed-subject';
import type { Matrix } from '~/figures/matrix/matrix';
import type { VisibleGraph } from '~/filters/visible-graph';
import { useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { Geometry } from './geometry';
import { HeadName } from './HeadName';

/** The names of those acted on, along the top. */
export function ColumnHeads({
  matrix,
  visible,
  geometry: { cell, head, top },
  columns,
  active,
  selected,
  attended,
}: {
  readonly matrix: Matrix;
  readonly visible: VisibleGraph;
  readonly geometry: Geometry;
  readonly columns: readonly number[];
  /** The column whose head has the keyboard. */
  readonly active: number | undefined;
  /** The actor selected. */
  readonly selected: ActorId | undefined;
  /** The actor whose column is attended to. */
  readonly attended: ActorId | null | undefined;
}) {
  const { corner } = useMessages().matrix;
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: cells take the focus
    <div role="row" className="matrix-tops" aria-rowindex={1} style={{ blockSize: top }}>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: it can be read, not chosen */}
      <div
        role="columnheader"
        className="matrix-corner"
        aria-colindex={1}
        style={{ inlineSize: head }}
      >
        {corner}
      </div>
      {columns.map((column) => {
        const who = visible.actors.get(matrix.actors[column] as ActorId);
        return (
          who && (
            // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is not seen
            <div
              key={who.actor.id}
              role="columnheader"
              className="matrix-head matrix-head--column"
              aria-colindex={column + 2}
              aria-selected={who.actor.id === selected || undefined}
              tabIndex={column === active ? 0 : -1}
              data-row={-1}
              data-column={column}
              data-subject={toSubjectKey({ type: 'actor', id: who.actor.id })}
              data-attended={who.actor.id === attended || undefined}
              data-bare={who.lines.length === 0 || undefined}
              data-rule={matrix.rules.has(column) || undefined}
              style={{ insetInlineStart: head + column * cell, inlineSize: cell }}
            >
              <HeadName actor={who.actor} />
            </div>
          )
        );
      })}
    </div>
  );
}
