import { groupBy } from '~/base/group-by';
import type { LineId } from '~/model/ids';
import { type Line, pairOf } from '~/model/lines';
import { SIGNS } from '~/model/sign';

const WIDEST_GAP = 19;
/** Where lines carry numbers, which stand beside each other. */
const NUMBERED_GAP = 26;
const WIDEST_FAN = 190;

/** Between the lines of a bundle that is fanned out, so that each can be pointed at. */
const MEMBER_GAP = 28;
const WIDEST_BUNDLE = 280;

/**
 * How far the control point of each line stands beside the straight way from its `from` to its
 * `to`, in pixels: the lines of a pair fan out to both sides, those of one sign together, and
 * opposite directions never coincide. By line id; a line alone is straight.
 */
export function toBends(lines: readonly Line[]): ReadonlyMap<string, number> {
  return new Map(
    [...groupBy(lines, pairOf).values()].flatMap((pair) => {
      const isNumbered = pair.some(({ relations }) => relations.length > 1);
      const gap = Math.min(isNumbered ? NUMBERED_GAP : WIDEST_GAP, WIDEST_FAN / pair.length);
      return inOrder(pair).map((line, place): [string, number] => {
        const aside = (place - (pair.length - 1) / 2) * gap;
        return [line.id, aside * orientationOf(line)];
      });
    }),
  );
}

/**
 * How much farther aside lines stand while bundles are fanned out: the members of each to both
 * sides of where it stood, which stays free for the bundle itself, and the other lines of the pair
 * make room. By line id; what stays where it is, is left out.
 */
export function toFanShifts(
  lines: readonly Line[],
  opened: ReadonlyMap<LineId, readonly Line[]>,
): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  const pairs = groupBy(lines, pairOf);
  const touched = new Set([...opened.values()].flatMap(([first]) => (first ? pairOf(first) : [])));
  for (const key of touched) {
    const pair = inOrder(pairs.get(key) ?? []);
    const breadths = pair.map(({ id }) => breadthOf(opened.get(id) ?? []));
    pair.forEach((line, place) => {
      const pushed = breadths.reduce(
        (sum, breadth, other) => sum + (Math.sign(place - other) * breadth) / 2,
        0,
      );
      shifts.set(line.id, pushed * orientationOf(line));
      const members = opened.get(line.id) ?? [];
      members.forEach((member, index) => {
        const aside = pushed + placeOf(index, members.length) * gapOf(members.length);
        shifts.set(member.id, aside * orientationOf(member));
      });
    });
  }
  return shifts;
}

/** How broad a bundle is when it is fanned out, in pixels at its middle. */
export function toFanWidth(members: number): number {
  return (members * gapOf(members)) / 2;
}

function breadthOf({ length }: readonly Line[]): number {
  return length * gapOf(length);
}

function gapOf(members: number): number {
  return Math.min(MEMBER_GAP, WIDEST_BUNDLE / Math.max(1, members));
}

/** Half steps, so that no member ever stands in the middle. */
function placeOf(index: number, members: number): number {
  return index - Math.floor(members / 2) + 0.5;
}

function inOrder(pair: readonly Line[]): readonly Line[] {
  return pair.toSorted((a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign));
}

function orientationOf({ from, to }: Pick<Line, 'from' | 'to'>): 1 | -1 {
  return from < to ? 1 : -1;
}
