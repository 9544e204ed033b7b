import type { Line } from '~/model/lines';
import { SIGNS } from '~/model/sign';

const WIDEST_GAP = 19;
const WIDEST_FAN = 190;

/**
 * How far the control point of each line stands beside the straight way from its `from` to its
 * `to`, in pixels: the lines of a pair fan out to both sides, those of one sign together, and
 * opposite directions never coincide. By line id; a line alone is straight.
 */
export function toBends(lines: readonly Line[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const pair = pairs.get(pairOf(line));
    if (pair) pair.push(line);
    else pairs.set(pairOf(line), [line]);
  }
  return new Map(
    [...pairs.values()].flatMap((pair) => {
      const gap = Math.min(WIDEST_GAP, WIDEST_FAN / pair.length);
      return pair
        .toSorted((a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign))
        .map(({ id, from, to }, place): [string, number] => {
          const aside = (place - (pair.length - 1) / 2) * gap;
          return [id, from < to ? aside : -aside];
        });
    }),
  );
}

/** The same text for every line between the same two actors, whichever way it runs. */
export function pairOf({ from, to }: Pick<Line, 'from' | 'to'>): string {
  return from < to ? `${from}*${to}` : `${to}*${from}`;
}
