import { useCallback } from 'react';
import type { Matrix } from '~/figures/matrix/matrix';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { linesOfCell, toCellSelection } from '~/view/cell-lines';
import type { MatrixPlace } from './matrix-place';

/** Selects the actor of a head or all that stands in a cell; a blank cell leaves everything as it is. */
export function useChoose({ cells }: Matrix): (place: MatrixPlace) => void {
  const store = useAppStore();
  return useCallback(
    ({ row, column }) => {
      const state = store.getState();
      const { level } = selectView(state);
      const cell = row && column ? cells.get(row)?.get(column) : undefined;
      const actor = row && column ? null : (row ?? column);
      const lines = cell ? linesOfCell(cell, level) : [];
      const line = row && column && toCellSelection(lines, row, column);
      if (actor) state.select({ type: 'actor', id: actor });
      else if (line) state.select(line);
    },
    [store, cells],
  );
}
