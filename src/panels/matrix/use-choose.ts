import { useCallback } from 'react';
import { selectGraph, selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import type { MatrixPlace } from './matrix-place';
import { linesOfCell, nextLine } from './next-line';
import type { Matrix } from './use-matrix';

/** Selects the actor of a head or a line of a cell; a blank cell leaves everything as it is. */
export function useChoose({ cells }: Matrix): (place: MatrixPlace) => void {
  const store = useAppStore();
  return useCallback(
    ({ row, column }) => {
      const state = store.getState();
      const { selection, level } = selectView(state);
      const cell = row && column ? cells.get(row)?.get(column) : undefined;
      const actor = row && column ? null : (row ?? column);
      const line = cell && nextLine(linesOfCell(cell, selectGraph(state), level), selection);
      if (actor) state.select({ type: 'actor', id: actor });
      else if (line) state.select(line);
    },
    [store, cells],
  );
}
