import type { CSSProperties, ReactNode } from 'react';
import { selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { PaneId } from '~/view/panes';

/** The width of the text of a page, in pixels: 180 mm. */
const PAGE = 680;
/** What the columns of a table need so that their words stay whole, in rem. */
const TABLE = 54;
/** The least room of a matrix: its names, and a cell for each actor, in rem. */
const MATRIX_HEAD = 13;
const MATRIX_CELL = 1.5;

/**
 * A view as it is printed: whole, on the width of a page. A table is laid out as wide as its words
 * ask for and a matrix as its cells do, and made smaller to fit.
 */
export function PrintedPane({ children }: { readonly children: ReactNode }) {
  const pane = useApp((state) => selectView(state).pane);
  const size = useApp((state) => selectVisibleGraph(state).actors.size);
  const wanted: Partial<Record<PaneId, number>> = {
    table: TABLE,
    matrix: MATRIX_HEAD + MATRIX_CELL * size,
  };
  const width = Math.max(PAGE, Math.ceil((wanted[pane] ?? 0) * toPixels()));
  const look = { inlineSize: width, '--print-zoom': PAGE / width } as CSSProperties;
  return (
    <div className="pane print-pane" style={look}>
      {children}
    </div>
  );
}

/** How many pixels a rem is. */
function toPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
