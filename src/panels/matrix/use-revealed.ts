import { useEffect } from 'react';
import type { MatrixPlace } from './matrix-place';
import type { CellRoving } from './use-roving';

/** Brings a place into sight whenever it changes, whichever view it was chosen in. */
export function useRevealed(place: MatrixPlace | null, { reveal }: CellRoving): void {
  useEffect(() => {
    // What tells of the selection may open over the cells.
    const frame = requestAnimationFrame(() => place && reveal(place));
    return () => cancelAnimationFrame(frame);
  }, [place, reveal]);
}
