import type { Ring } from '~/layout/map/land';
import type { Palette } from '~/ui/palette';

const THIN = 0.8;

/** Draws land as closed lines filled. */
export function drawRings(
  context: CanvasRenderingContext2D,
  rings: readonly Ring[],
  palette: Palette,
): void {
  context.beginPath();
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [x, y] = [ring[at] as number, ring[at + 1] as number];
      if (at === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  }
  context.fillStyle = palette.land;
  context.fill();
  context.strokeStyle = palette.rule;
  context.lineWidth = THIN;
  context.lineJoin = 'round';
  context.stroke();
}
