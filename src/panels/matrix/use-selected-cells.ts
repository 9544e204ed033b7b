import { useMemo } from 'react';
import { type CellEnds, cellsOf } from '~/model/cells';
import type { ActorId } from '~/model/ids';
import { selectDrawnGraph, selectDrawnPart, selectSelected } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { findVoiced } from '~/view/highlight';
import type { SelectedLine } from '~/view/selected';
import type { MatrixPlace } from './matrix-place';

/** What is selected, as the matrix marks it. */
export interface SelectedCells {
  readonly actor: ActorId | undefined;
  /** The cells of a selected line, or of what a selected actor says: who acts, and who is acted on. */
  readonly rows: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  /** Where to look for it. */
  readonly place: MatrixPlace | null;
}

/** The cells and heads that stand for what is selected. */
export function useSelectedCells(): SelectedCells {
  const selected = useApp(selectSelected);
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
