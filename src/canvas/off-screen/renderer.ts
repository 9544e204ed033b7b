import type { Core, SingularElementReturnValue as DrawnElement } from 'cytoscape';
import { inPieces, type Steps } from '~/base/steps';
import { SIGNS } from '~/model/sign';
import { drawGroup, groupSteps } from '~/pictures/drawing-group';

/** The part of Cytoscape's canvas renderer that draws; not among its published types. */
interface Renderer {
  imageCache?: object;
  getCachedImage(address: string, crossOrigin: string, onLoad: () => void): HTMLImageElement;
  usePaths(): boolean;
  drawRoundPolygonPath(context: CanvasRenderingContext2D, ...rest: unknown[]): void;
  /** From the one that lies lowest: lines first, then marks. */
  getCachedZSortedEles(): readonly DrawnElement[];
  requestedFrame: boolean;
  /** What is brought up to date before each frame of a screen. */
  beforeRenderCallbacks: readonly unknown[];
  redraw(): void;
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

/** Prepares a graph on no screen to be drawn on any 2D context; `images` are those of another. */
export function prepareRenderer(cy: Core, images?: Core): void {
  const renderer = rendererOf(cy);
  const known = images && rendererOf(images).imageCache;
  if (known) renderer.imageCache = known;
  // Nobody sees it, so that what a screen would be kept up to date with is not done: of a large graph
  // it would be done at once, in the midst of the steps that do the same.
  renderer.redraw = () => undefined;
  renderer.beforeRenderCallbacks = [];
  renderer.requestedFrame = false;
  // A file of lines takes no ready-made paths, and without them this shape does not begin its own.
  const { drawRoundPolygonPath } = renderer;
  renderer.usePaths = () => false;
  renderer.drawRoundPolygonPath = (context, ...rest) => {
    context.beginPath();
    drawRoundPolygonPath.call(renderer, context, ...rest);
  };
}

/** Waits until the flags of a drawing are there, or are known to be missing. */
export async function whenFlagsLoaded(cy: Core): Promise<void> {
  const renderer = rendererOf(cy);
  const flags = new Set(cy.nodes('[flag]').map((node) => String(node.data('flag'))));
  const images = [...flags].map((flag) => renderer.getCachedImage(flag, 'anonymous', () => {}));
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

/**
 * Draws all that is visible in named groups that can be taken apart: lines by their sign, under the
 * words on them, marks of actors, and over all of them their names. Within a group the order of the
 * drawing holds.
 */
export function* drawElementGroups(context: CanvasRenderingContext2D, cy: Core): Steps {
  const renderer = rendererOf(cy);
  const elements = renderer.getCachedZSortedEles().filter((element) => element.visible());
  const lines = elements.filter((element) => element.isEdge());
  const actors = elements.filter((element) => element.isNode());
  const drawMarks = (group: string, of: readonly DrawnElement[]) =>
    groupSteps(context, group, () =>
      inPieces(of, (piece) => {
        for (const element of piece)
          drawGroup(context, element.id(), () => {
            renderer.drawElement(context, element, null, false);
          });
      }),
    );
  const drawLabels = (group: string, of: readonly DrawnElement[]) =>
    groupSteps(context, group, () => {
      // A line leaves its dashes behind, and the halos of letters are lines.
      context.setLineDash([]);
      return inPieces(of, (piece) => {
        for (const element of piece)
          drawGroup(context, `label-${element.id()}`, () => {
            renderer.drawElementText(context, element, null, true);
          });
      });
    });
  yield* groupSteps(context, 'lines', function* () {
    for (const sign of SIGNS.toReversed()) {
      yield* drawMarks(
        `lines-${sign}`,
        lines.filter((line) => line.data('sign') === sign),
      );
      yield undefined;
    }
    yield* drawLabels('lines-labels', lines);
  });
  yield* drawMarks('actors', actors);
  yield undefined;
  yield* drawLabels('labels', actors);
}

function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}
