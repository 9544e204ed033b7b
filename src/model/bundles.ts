import { groupBy } from '~/base/group-by';
import type { ActorId, LineId } from './ids';
import type { PlacedRelation } from './level';
import { type Line, mergeLine } from './lines';

/**
 * Lines between one pair that are drawn as one: of one sign, kind and direction, and all holding or
 * all over.
 */
export interface Bundle {
  /** All of them together, under an id of its own. */
  readonly line: Line;
  /** Two at least. */
  readonly members: readonly Line[];
}

const JOINT = '*';
const OVER = 'over';

/** The bundles among some lines; lines that are already merged, or stand alone, are in none. */
export function toBundles(lines: readonly Line[]): readonly Bundle[] {
  const bundled = lines.filter(({ relations }) => relations.length === 1);
  return [...groupBy(bundled, bundleOf)].flatMap(([id, members]) => {
    if (id === undefined || members.length < 2) return [];
    return [
      {
        line: mergeLine(
          id,
          members.flatMap(({ relations }) => relations),
        ),
        members,
      },
    ];
  });
}

/** What is drawn of some lines while none is fanned out: bundles in place of what they hold. */
export function toDrawnLines(lines: readonly Line[]): readonly Line[] {
  const bundles = new Map(
    toBundles(lines).flatMap(({ line, members }) => members.map(({ id }) => [id, line] as const)),
  );
  return [...new Set(lines.map((line) => bundles.get(line.id) ?? line))];
}

/** A line or a bundle among some lines, by its id, or the line that a relation is drawn in, by its own. */
export function findDrawnLine(lines: readonly Line[], id: LineId): Line | undefined {
  const line = lines.find((candidate) => candidate.id === id);
  if (line) return line;
  if (parseBundleId(id)) return toBundles(lines).find((bundle) => bundle.line.id === id)?.line;
  return lines.find(({ relations }) =>
    relations.some(({ relation }) => (relation.id as string) === id),
  );
}

/**
 * The id of the bundle that a relation can be drawn in; undefined where it is called something of
 * its own, which no other relation is. What is undirected goes by the order of ids.
 */
export function bundleIdOf({ relation, from, to, isOver }: PlacedRelation): LineId | undefined {
  if (relation.label) return undefined;
  const kind = relation.definition;
  const ends = kind.directed ? [from, to] : [from, to].sort();
  const id = [...ends, relation.sign, kind.id, ...(isOver ? [OVER] : [])];
  return id.join(JOINT) as LineId;
}

/** The actors in the id of a bundle; undefined where the id is that of something else. */
export function parseBundleId(id: LineId): readonly [ActorId, ActorId] | undefined {
  const [from, to, , kind, over = OVER, ...more] = id.split(JOINT);
  const isBundle = from && to && kind && over === OVER && more.length === 0;
  return isBundle ? [from as ActorId, to as ActorId] : undefined;
}

function bundleOf({ relations: [placed] }: Line): LineId | undefined {
  return placed && bundleIdOf(placed);
}
