import type { Box } from '~/base/box';
import { createBoxIndex } from '~/base/box-index';
import { LABEL_GAP } from '~/layout/node-box';
import type { Point } from '~/view/view';

/** A mark on the plane and the room that its name takes. */
export interface NamedMark extends Point {
  readonly id: string;
  /** Half of its mark's width, in pixels of the plane. */
  readonly radius: number;
  /** The size of its name as labels are usually set, without margins. */
  readonly nameWidth: number;
  readonly nameHeight: number;
  /** The heavier, the sooner it is named. */
  readonly weight: number;
}

/** Where a name may stand beside its mark, the usual place first. */
export const NAME_SIDES = ['below', 'above', 'right', 'left'] as const;
/** A side of a mark at which its name may stand. */
export type NameSide = (typeof NAME_SIDES)[number];

/** So far around its letters nothing else may stand: their outline, and some air, as Cytoscape has it. */
const MARGIN = 4;

/** About as long as a mark with its name, in pixels of the plane. */
const SQUARE = 96;

/**
 * Finds a side for the name of each mark at which it covers neither a mark nor another name, when
 * letters are `scale` times as large as usual; the heaviest choose first. By id; those without room
 * are left out.
 */
export function findNameRoom(
  marks: readonly NamedMark[],
  scale: number,
): ReadonlyMap<string, NameSide> {
  const discs = new Map(marks.map((mark) => [mark, toDiscBox(mark)]));
  const taken = createBoxIndex(SQUARE, [...discs.values()]);
  const sides = new Map<string, NameSide>();
  for (const mark of marks.toSorted(byWeight)) {
    const own = discs.get(mark);
    for (const side of NAME_SIDES) {
      const box = toNameBox(mark, side, scale);
      if (taken.overlapping(box).some((other) => other !== own)) continue;
      taken.add(box);
      sides.set(mark.id, side);
      break;
    }
  }
  return sides;
}

/** Who is named first; of equals not the one that was drawn first, which differs from page to page. */
export function byWeight(a: NamedMark, b: NamedMark): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

/** The box of a mark on the plane, without its name. */
export function toDiscBox({ x, y, radius }: NamedMark): Box {
  return { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius };
}

/** The box of a name at a side of its mark, margins included. */
export function toNameBox(mark: NamedMark, side: NameSide, scale: number): Box {
  const { x, y } = mark;
  const width = Math.ceil(mark.nameWidth * scale) + 2 * MARGIN;
  const height = mark.nameHeight * scale + 2 * MARGIN;
  const reach = mark.radius + LABEL_GAP - MARGIN;
  if (side === 'right' || side === 'left') {
    const start = side === 'right' ? x + reach : x - reach - width;
    return { x1: start, y1: y - height / 2, x2: start + width, y2: y + height / 2 };
  }
  const top = side === 'below' ? y + reach : y - reach - height;
  return { x1: x - width / 2, y1: top, x2: x + width / 2, y2: top + height };
}
