import { useCallback, useState } from 'react';
import type { Matrix } from '~/figures/matrix/matrix';
import type { VisibleGraph } from '~/filters/visible-graph';
import { findDrawnLine } from '~/model/bundles';
import { cellsOf } from '~/model/cells';
import { selectDrawnPart } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { linesOfCell } from '~/view/cell-lines';
import type { Selection } from '~/view/view';
import { isSamePlace, type MatrixPlace } from './matrix-place';

/** What is pointed at or has the keyboard, here or in another view. */
export interface MatrixAttention {
  /** In the matrix itself. */
  readonly focused: MatrixPlace | null;
  /** The row and column to be lit. */
  readonly lit: MatrixPlace | null;
  readonly focus: (place: MatrixPlace | null) => void;
}

/** Keeps what the reader points at in the matrix, and shows it in the other views. */
export function useMatrixAttention({ cells }: Matrix): MatrixAttention {
  const store = useAppStore();
  const visible = useApp(selectDrawnPart);
  const hovered = useApp((state) => state.hovered);
  const [focused, setFocused] = useState<MatrixPlace | null>(null);
  const focus = useCallback(
    (place: MatrixPlace | null) => {
      setFocused((now) => (isSamePlace(now, place) ? now : place));
      const state = store.getState();
      const cell = place?.row && place.column ? cells.get(place.row)?.get(place.column) : undefined;
      const [line, ...others] = cell ? linesOfCell(cell, visible.level) : [];
      const next = line ?? toActor(place);
      if (next?.id !== state.hovered?.id) state.hover(next, others);
    },
    [store, cells, visible.level],
  );
  return { focused, focus, lit: focused ?? (hovered && toPlace(hovered, visible)) };
}

/** The actor of a head. */
function toActor(place: MatrixPlace | null): Selection | null {
  if (!place || (place.row && place.column)) return null;
  const id = place.row ?? place.column;
  return id && { type: 'actor', id };
}

/** Where something shown in another view stands: of an actor both its row and its column. */
function toPlace(selection: Selection, visible: VisibleGraph): MatrixPlace | null {
  if (selection.type === 'actor') return { row: selection.id, column: selection.id };
  const placed = findDrawnLine(visible.lines, selection.id)?.relations[0];
  const [row, column] = (placed && cellsOf(placed)[0]) ?? [];
  return row && column ? { row, column } : null;
}
