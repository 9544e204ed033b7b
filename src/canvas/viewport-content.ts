import type { Core, NodeSingular } from 'cytoscape';

/** What stands in the window: actors, none because they are elsewhere, or none because none is left. */
export type ViewportContent = 'actors' | 'elsewhere' | 'nothing';

/** What of the drawing stands in its window now. */
export function findSight(cy: Core): ViewportContent {
  const shown = cy.nodes().not('.hidden').toArray() as NodeSingular[];
  if (shown.length === 0) return 'nothing';
  const { x1, x2, y1, y2 } = cy.extent();
  const isSeen = shown.some((node) => {
    const { x, y } = node.position();
    const reach = node.outerWidth() / 2;
    return x + reach > x1 && x - reach < x2 && y + reach > y1 && y - reach < y2;
  });
  return isSeen ? 'actors' : 'elsewhere';
}
