import { useEffect, useId, useMemo, useRef } from 'react';
import { toSubjectKey } from '~/canvas/listed-subject';
import type { Matrix } from '~/figures/matrix/matrix';
import type { VisibleGraph } from '~/filters/visible-graph';
import { useMessages } from '~/i18n/use-messages';
import { type CellEnds, cellsOf } from '~/model/cells';
import type { ActorId } from '~/model/ids';
import { selectDrawnGraph, selectDrawnPart, selectDrawnSelected } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { findVoiced } from '~/view/highlight';
import type { SelectedLine } from '~/view/selected';
import { type Geometry, indicesIn, useGeometry } from './geometry';
import { MatrixBands } from './MatrixBands';
import { HeadName, MatrixRow } from './MatrixRow';
import type { MatrixPlace } from './matrix-place';
import type { MatrixAttention } from './use-attention';
import { useGridEvents } from './use-grid-events';
import { type CellRoving, useCellRoving } from './use-roving';
import { useSpans } from './use-spans';

/** What is selected, as the matrix marks it. */
interface SelectedCells {
  readonly actor: ActorId | undefined;
  /** The cells of a selected line, or of what a selected actor says: who acts, and who is acted on. */
  readonly rows: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  /** Where to look for it. */
  readonly place: MatrixPlace | null;
}

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
  const visible = useApp(selectDrawnPart);
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
            focused={lit?.column}
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
                  isFocused={lit?.row === id}
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

/** Brings a place into sight whenever it changes, whichever view it was chosen in. */
function useRevealed(place: MatrixPlace | null, { reveal }: CellRoving): void {
  useEffect(() => {
    // What tells of the selection may open over the cells.
    const frame = requestAnimationFrame(() => place && reveal(place));
    return () => cancelAnimationFrame(frame);
  }, [place, reveal]);
}

/** The names of those acted on, along the top. */
function ColumnHeads({
  matrix,
  visible,
  geometry: { cell, head, top },
  columns,
  active,
  selected,
  focused,
}: {
  readonly matrix: Matrix;
  readonly visible: VisibleGraph;
  readonly geometry: Geometry;
  readonly columns: readonly number[];
  /** The column whose head has the keyboard. */
  readonly active: number | undefined;
  /** The actor selected. */
  readonly selected: ActorId | undefined;
  /** The actor whose column is focused. */
  readonly focused: ActorId | null | undefined;
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
              data-focused={who.actor.id === focused || undefined}
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

/** The cells and heads that stand for what is selected. */
function useSelectedCells(): SelectedCells {
  const selected = useApp(selectDrawnSelected);
  const graph = useApp(selectDrawnGraph);
  const visible = useApp(selectDrawnPart);
  return useMemo(() => {
    const actor = selected?.type === 'actor' ? selected.actor.id : undefined;
    const places = selected?.type === 'line' ? toPlaces(selected) : [];
    const voiced = actor ? findVoiced(graph, visible, actor).relations.flatMap(cellsOf) : [];
    const rows = new Map<ActorId, Set<ActorId>>();
    for (const [row, column] of [...places, ...voiced])
      rows.set(row, (rows.get(row) ?? new Set<ActorId>()).add(column));
    const [row, column] = places[0] ?? [actor, actor];
    return { actor, rows, place: row && column ? { row, column } : null };
  }, [selected, graph, visible]);
}

/** The chosen cell first, else the cells of a line's relations. */
function toPlaces({ cell, relations }: SelectedLine): readonly CellEnds[] {
  const places = relations.flatMap(cellsOf);
  return cell ? [cell, ...places] : places;
}
