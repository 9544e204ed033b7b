import type { Graph } from '~/model/graph';
import type { LineId } from '~/model/ids';
import { type Level, type PlacedRelation, placeRelations } from '~/model/level';
import { type Line, lineIdOf, mergeLine } from '~/model/lines';
import { ofGraph } from '~/model/of-graph';
import type { Claim } from '~/model/schema';

/**
 * The relations and lines of a graph at a level by number. What was last drawn of each is kept, so
 * that what a filter does not touch stays the same object.
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
  const latestRelations = [...placed];
  const numbers = new Map<LineId, number>();
  const lineOf = Uint32Array.from(placed, (one) => {
    const id = lineIdOf(one, level);
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
  const latestLines: (Line | undefined)[] = [];
  return {
    narrowTo: (relation, claims) => {
      const whole = placed[relation] as PlacedRelation;
      if (claims.length === whole.claims.length) return whole;
      const latest = latestRelations[relation] as PlacedRelation;
      if (isSameList(latest.claims, claims)) return latest;
      const part = { ...whole, claims };
      latestRelations[relation] = part;
      return part;
    },
    toLines: (shown, relations) => {
      const groups = new Map<number, PlacedRelation[]>();
      shown.forEach((relation, place) => {
        const one = relations[place] as PlacedRelation;
        if (one.from === one.to) return;
        const line = lineOf[relation] as number;
        const group = groups.get(line);
        if (group) group.push(one);
        else groups.set(line, [one]);
      });
      return Array.from(groups, ([number, group]) => {
        const latest = latestLines[number];
        if (latest && isSameList(latest.relations, group)) return latest;
        const line = mergeLine(lineIdOf(group[0] as PlacedRelation, level), group);
        latestLines[number] = line;
        return line;
      });
    },
  };
});

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
