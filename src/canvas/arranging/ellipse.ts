import type { Point } from '~/view/view';

const SAMPLES = 720;

/**
 * Points around an ellipse, the first at its top, at equal distances when the width of a label
 * counts as much as its height; `aspect` is the ellipse's width to its height.
 */
export function toEllipse(count: number, aspect: number, radius: number, turn = 0): Point[] {
  const at = (share: number): Point => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return {
      x: radius * Math.sqrt(aspect) * Math.cos(angle),
      y: (radius / Math.sqrt(aspect)) * Math.sin(angle),
    };
  };
  const lengths = [0];
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const [a, b] = [at((sample - 1) / SAMPLES), at(sample / SAMPLES)];
    lengths.push((lengths[sample - 1] ?? 0) + Math.hypot((b.x - a.x) / LABEL_ASPECT, b.y - a.y));
  }
  const total = lengths[SAMPLES] ?? 1;
  return Array.from({ length: count }, (_, index) => {
    const wanted = (((index + turn) / count) % 1) * total;
    const sample = lengths.findIndex((length) => length >= wanted);
    return at(sample / SAMPLES);
  });
}

/** How much wider than high the room is that an actor with its label takes. */
const LABEL_ASPECT = 1.5;
