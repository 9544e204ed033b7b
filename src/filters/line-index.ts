import { groupBy } from '~/base/group-by';
import type { Graph } from '~/model/graph';
import { type Level, type PlacedRelation, placeRelations } from '~/model/level';
import { type Line, lineIdOf, mergeLine } from '~/model/lines';
import { ofGraph } from '~/model/of-graph';
import type { Claim } from '~/model/schema';

/**
 * The relations and lines of a graph at a level by number. What was drawn of each is kept, so that
 * what a filter does not touch stays the same object.
 */
export interface LineIndex {
  /** A relation, by its number, with some of its claims; with all of them the one that is placed. */
  narrowTo(relation: number, claims: readonly Claim[]): PlacedRelation;
  /** The lines of some relations, as `toLines` gives them; numbers and relations go together. */
  toLines(numbers: readonly number[], relations: readonly PlacedRelation[]): readonly Line[];
}

/** The lines of a graph at a level. Made once for a graph and level. */
export const indexLines = ofGraph((graph: Graph, level: Level): LineIndex => {
  const placed = placeRelations(graph, level);
  const { lineOf, members } = groupIntoLines(placed, level);
  const latestParts: (PlacedRelation | undefined)[] = placed.map(() => undefined);
  const wholeLines: (Line | undefined)[] = members.map(() => undefined);
  const latestLines = [...wholeLines];
  const findLine = (kept: (Line | undefined)[], line: number, relations: Members): Line => {
    const known = kept[line];
    if (known && isSameList(known.relations, relations)) return known;
    const made = mergeLine(lineIdOf(relations[0] as PlacedRelation, level), relations);
    kept[line] = made;
    return made;
  };
  return {
    narrowTo: (relation, claims) => {
      const whole = placed[relation] as PlacedRelation;
      if (claims.length === whole.claims.length) return whole;
      const latest = latestParts[relation];
      if (latest && isSameList(latest.claims, claims)) return latest;
      const part = { ...whole, claims };
      latestParts[relation] = part;
      return part;
    },
    toLines: (numbers, relations) => {
      const left = new Uint32Array(members.length);
      const whole = new Uint32Array(members.length);
      const order: number[] = [];
      for (let place = 0; place < numbers.length; place += 1) {
        const number = numbers[place] as number;
        const one = relations[place] as PlacedRelation;
        if (one.from === one.to) continue;
        const line = lineOf[number] as number;
        if (left[line] === 0) order.push(line);
        left[line] = (left[line] as number) + 1;
        if (one === placed[number]) whole[line] = (whole[line] as number) + 1;
      }
      const isWhole = (line: number) => whole[line] === members[line]?.length;
      const parts = new Map<number, PlacedRelation[]>();
      for (const line of order) if (!isWhole(line)) parts.set(line, []);
      if (parts.size > 0)
        for (let place = 0; place < numbers.length; place += 1)
          parts
            .get(lineOf[numbers[place] as number] as number)
            ?.push(relations[place] as PlacedRelation);
      return order.map((line) =>
        isWhole(line)
          ? findLine(wholeLines, line, members[line] ?? [])
          : findLine(latestLines, line, parts.get(line) ?? []),
      );
    },
  };
});

type Members = readonly PlacedRelation[];

/** For each relation the number of its line, and for each line its relations. */
function groupIntoLines(placed: Members, level: Level) {
  const groups = groupBy(placed.keys(), (number) =>
    lineIdOf(placed[number] as PlacedRelation, level),
  );
  const lineOf = new Uint32Array(placed.length);
  const members = Array.from(groups.values(), (numbers, line) => {
    for (const number of numbers) lineOf[number] = line;
    return numbers.map((number) => placed[number] as PlacedRelation);
  });
  return { lineOf, members };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) return false;
  return true;
}
