import type { Drawing } from '~/canvas/drawing';
import { toElementId } from '~/canvas/element-id';
import { findRestingCamera } from '~/canvas/window-control';
import type { AppStore } from '~/store/app-store';
import { selectSelected } from '~/store/selectors';
import type { Camera } from '~/view/camera';
import type { Selection } from '~/view/view';

/** Room kept between what is selected and what covers the graph, in pixels. */
const MARGIN = 12;

/**
 * Moves the window of the graph just far enough that what is selected does not lie below `edge`,
 * the height in the browser's window from which down something covers the graph. Gives the camera
 * that it set; undefined where nothing had to move.
 */
export function revealSelection(
  { cy }: Drawing,
  store: AppStore,
  edge: number,
): Camera | undefined {
  const container = cy.container();
  const selection = findDrawn(store);
  const element = selection && cy.getElementById(toElementId(selection));
  if (!container || !element || element.empty()) return undefined;
  const { top, height } = container.getBoundingClientRect();
  const room = edge - top - MARGIN;
  // Something that covers all of it, beside or above, is no reason to move.
  if (room <= 2 * MARGIN || room >= height) return undefined;
  const camera = findRestingCamera(cy, store.getState());
  if (!camera) return undefined;
  const seenAt = (y: number) => (y - camera.y) * camera.zoom + height / 2;
  const { y1, y2 } = element.boundingBox({});
  const below = Math.min(seenAt(y2) - room, seenAt(y1) - MARGIN);
  if (below <= 0) return undefined;
  const moved = { ...camera, y: camera.y + below / camera.zoom };
  store.getState().setCamera(moved);
  return moved;
}

/** The selection as an actor or line that is drawn. */
function findDrawn(store: AppStore): Selection | undefined {
  const selected = selectSelected(store.getState());
  if (selected?.type === 'actor') return { type: 'actor', id: selected.actor.id };
  const line = selected?.lines[0];
  return line && { type: 'line', id: line.id };
}
