import type { Box, Size } from '~/base/box';
import { toFitMargin, toFittingCamera, toLargestFit, toViewport } from '~/canvas/camera';
import { toLabelScale } from '~/canvas/label-fit';
import { findAspectPreset } from '~/layout/aspect-preset';

/**
 * The drawing that suits a window, its view set to what the program will show there; undefined where
 * there is no room or no drawing.
 */
export function findDrawing(
  drawings: readonly SVGSVGElement[],
  size: Size,
  language: string,
): SVGSVGElement | undefined {
  if (size.width < 20 || size.height < 20) return undefined;
  const { id } = findAspectPreset(size);
  const fitted = drawings
    .filter(({ dataset }) => dataset.preset === id)
    .map((drawing) => {
      const camera = toFittingCamera(boxOf(drawing, language), size, {
        margin: toFitMargin(size),
        maxZoom: toLargestFit(size),
      });
      const letters = toLabelScale(camera.zoom) / Number(drawing.dataset.scale);
      return { drawing, camera, misfit: Math.abs(Math.log(letters)) };
    });
  const [best] = fitted.toSorted((a, b) => a.misfit - b.misfit);
  if (!best) return undefined;
  const { zoom, pan } = toViewport(best.camera, size);
  const view = [-pan.x, -pan.y, size.width, size.height].map((length) => length / zoom);
  best.drawing.setAttribute('viewBox', view.join(' '));
  return best.drawing;
}

/** What of the plane a drawing takes in a language. */
function boxOf({ dataset }: SVGSVGElement, language: string): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = JSON.parse(dataset.boxes ?? '{}')[language] ?? [];
  return { x1, y1, x2, y2 };
}
