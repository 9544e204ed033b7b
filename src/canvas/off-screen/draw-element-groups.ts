import type { SingularElementReturnValue as DrawnElement } from 'cytoscape';
import { SIGNS } from '~/model/sign';
import { drawGroup } from '~/pictures/drawing-group';

/** The part of Cytoscape's canvas renderer that draws single elements; not among its published types. */
export interface ElementRenderer {
  /** From the one that lies lowest: lines first, then marks. */
  getCachedZSortedEles(): readonly DrawnElement[];
  drawElement(
    context: CanvasRenderingContext2D,
    element: DrawnElement,
    shift: null,
    hasLabel: boolean,
  ): void;
  drawElementText(
    context: CanvasRenderingContext2D,
    element: DrawnElement,
    shift: null,
    isForced: true,
  ): void;
}

/**
 * Draws all that is visible in named groups that can be taken apart: lines by their sign, under the
 * words on them, marks of actors, and over all of them their names. Within a group the order of the
 * drawing holds.
 */
export function drawElementGroups(
  context: CanvasRenderingContext2D,
  renderer: ElementRenderer,
): void {
  const elements = renderer.getCachedZSortedEles().filter((element) => element.visible());
  const lines = elements.filter((element) => element.isEdge());
  const actors = elements.filter((element) => element.isNode());
  const drawMarks = (group: string, of: readonly DrawnElement[]) =>
    drawGroup(context, group, () => {
      for (const element of of)
        drawGroup(context, element.id(), () => {
          renderer.drawElement(context, element, null, false);
        });
    });
  const drawLabels = (group: string, of: readonly DrawnElement[]) =>
    drawGroup(context, group, () => {
      // A line leaves its dashes behind, and the halos of letters are lines.
      context.setLineDash([]);
      for (const element of of)
        drawGroup(context, `label-${element.id()}`, () => {
          renderer.drawElementText(context, element, null, true);
        });
    });
  drawGroup(context, 'lines', () => {
    for (const sign of SIGNS.toReversed())
      drawMarks(
        `lines-${sign}`,
        lines.filter((line) => line.data('sign') === sign),
      );
    drawLabels('lines-labels', lines);
  });
  drawMarks('actors', actors);
  drawLabels('labels', actors);
}
