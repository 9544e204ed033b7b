import type { Core } from 'cytoscape';
import type { Box } from '~/base/box';
import type { Palette } from '~/ui/palette';

/** The graph as drawn, for those who copy it. */
export interface Drawing {
  readonly cy: Core;
  /** The colours it is drawn in now. */
  readonly palette: () => Palette;
}

/** The box that each label now takes, in pixels of the window, by what it says. */
export function readLabelBoxes({ cy }: Pick<Drawing, 'cy'>): ReadonlyMap<string, Box> {
  return new Map(
    cy
      .nodes(':visible')
      .toArray()
      .map((node) => {
        const box = node.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeOverlays: false,
          includeUnderlays: false,
        });
        return [String(node.data('label')), box];
      }),
  );
}
