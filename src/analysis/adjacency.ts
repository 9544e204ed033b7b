import { cellsOf } from '~/model/cells';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import type { Sign } from '~/model/sign';

/** What the signs from one actor to another come to: relations of neither sign do not tip it. */
export type Balance = Sign | 'mixed';

/** All that one actor does to another, or shares with it. */
export interface AdjacencyCell {
  /** Never empty. */
  readonly relations: readonly PlacedRelation[];
  readonly balance: Balance;
  /** How many claims there are, by sign. */
  readonly claims: Readonly<Record<Sign, number>>;
  readonly claimCount: number;
  /** Whether each of its relations is over. */
  readonly isOver: boolean;
}

/** The cells of a signed adjacency matrix that are not empty: by who acts, then by who is acted on. */
export type Adjacency = ReadonlyMap<ActorId, ReadonlyMap<ActorId, AdjacencyCell>>;

/**
 * The signed adjacency matrix of some relations. A directed one stands in the cell of the one who
 * acts and the one acted on, an undirected one in both cells of its pair, and one within an actor
 * on the diagonal. O(relations).
 */
export function toAdjacency(relations: readonly PlacedRelation[]): Adjacency {
  const rows = new Map<ActorId, Map<ActorId, PlacedRelation[]>>();
  for (const placed of relations)
    for (const [from, to] of cellsOf(placed)) {
      const row = rows.get(from) ?? new Map<ActorId, PlacedRelation[]>();
      rows.set(from, row);
      const cell = row.get(to);
      if (cell) cell.push(placed);
      else row.set(to, [placed]);
    }
  return new Map(
    [...rows].map(([from, row]) => [
      from,
      new Map([...row].map(([to, group]) => [to, toCell(group)])),
    ]),
  );
}

/** Whether a cell stands for what is over alone. */
export function hasOverCell(adjacency: Adjacency): boolean {
  return [...adjacency.values()].some((row) => [...row.values()].some(({ isOver }) => isOver));
}

function toCell(relations: readonly PlacedRelation[]): AdjacencyCell {
  const claims = { with: 0, against: 0, neither: 0 };
  for (const placed of relations) claims[placed.relation.sign] += placed.claims.length;
  return {
    relations,
    balance: toBalance(new Set(relations.map(({ relation }) => relation.sign))),
    claims,
    claimCount: claims.with + claims.against + claims.neither,
    isOver: relations.every((placed) => placed.isOver),
  };
}

function toBalance(signs: ReadonlySet<Sign>): Balance {
  if (signs.has('with')) return signs.has('against') ? 'mixed' : 'with';
  return signs.has('against') ? 'against' : 'neither';
}
