import { useId, useRef } from 'react';
import type { Matrix } from '~/figures/matrix/matrix';
import { useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { ColumnHeads } from './ColumnHeads';
import { indicesIn } from './geometry';
import { MatrixBands } from './MatrixBands';
import { MatrixRow } from './MatrixRow';
import type { MatrixAttention } from './use-attention';
import { useGeometry } from './use-geometry';
import { useGridEvents } from './use-grid-events';
import { useRevealed } from './use-revealed';
import { useCellRoving } from './use-roving';
import { useSelectedCells } from './use-selected-cells';
import { useSpans } from './use-spans';

/** The cells under names that stay in sight; of many actors only what is seen is in the page. */
export function MatrixGrid({
  matrix,
  attention,
}: {
  readonly matrix: Matrix;
  readonly attention: MatrixAttention;
}) {
  const words = useMessages().matrix;
  const helpId = useId();
  const visible = useApp(selectVisibleGraph);
  const scroller = useRef<HTMLDivElement>(null);
  const { actors } = matrix;
  const size = actors.length;
  const geometry = useGeometry(scroller, actors);
  const spans = useSpans(scroller, geometry, size);
  const roving = useCellRoving(scroller, matrix, geometry);
  const selected = useSelectedCells();
  const events = useGridEvents(matrix, geometry, roving, attention);
  const { active } = roving;
  const { lit } = attention;
  const activeHead = active.row === -1 ? active.column : undefined;
  useRevealed(selected.place, roving);
  return (
    <div className="matrix-scroller" ref={scroller}>
      {geometry && (
        // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is not seen
        <div
          role="grid"
          className="matrix-sheet"
          aria-label={words.name}
          aria-describedby={helpId}
          aria-rowcount={size + 1}
          aria-colcount={size + 1}
          style={{
            inlineSize: geometry.head + size * geometry.cell + 1,
            blockSize: geometry.top + size * geometry.cell + 1,
          }}
          {...events}
        >
          <MatrixBands matrix={matrix} geometry={geometry} lit={lit} actor={selected.actor} />
          <ColumnHeads
            matrix={matrix}
            visible={visible}
            geometry={geometry}
            columns={indicesIn(spans.columns, activeHead)}
            active={activeHead}
            selected={selected.actor}
            attended={lit?.column}
          />
          {indicesIn(spans.rows, active.row).map((index) => {
            const id = actors[index] as ActorId;
            const who = visible.actors.get(id);
            return (
              who && (
                <MatrixRow
                  key={id}
                  index={index}
                  who={who}
                  matrix={matrix}
                  geometry={geometry}
                  columns={spans.columns}
                  active={index === active.row ? active.column : undefined}
                  selected={selected.rows.get(id)}
                  isSelected={selected.actor === id}
                  isAttended={lit?.row === id}
                />
              )
            );
          })}
        </div>
      )}
      <p id={helpId} hidden>
        {words.help}
      </p>
    </div>
  );
}
