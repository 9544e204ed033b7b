/** What a thing takes up along a line, in any unit. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts stretches, in order of their starts, into lanes within which none overlap: each into the
 * first lane that is free, which takes as few lanes as there can be. Gives the lane of each, from
 * 0; undefined where more than `most` lanes are needed. O(stretches × lanes).
 */
export function packLanes(
  stretches: readonly Stretch[],
  most: number,
): readonly number[] | undefined {
  const ends: number[] = [];
  const lanes: number[] = [];
  for (const { start, end } of stretches) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    if (lane >= most) return undefined;
    ends[lane] = end;
    lanes.push(lane);
  }
  return lanes;
}
