import { groupBy } from '~/base/group-by';
import { type GroupingId, type KeyedGroup, UNCONNECTED } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { SignedTie } from '../two-camps';

/** What actors are grouped by: plain data, which can be handed to a worker. */
export interface GroupingInput {
  readonly actors: readonly GroupableActor[];
  /** Their relations with each other. */
  readonly ties: readonly SignedTie[];
}

/** An actor as far as it can be grouped. */
export interface GroupableActor {
  readonly id: ActorId;
  readonly kind: string;
  /** Its country, or that of whom it acts for. */
  readonly country: string | undefined;
}

/** One way of grouping the actors of a level. */
export interface Grouping<Id extends GroupingId = GroupingId> {
  readonly id: Id;
  /** Whether the groups follow from the relations, and are nowhere given. */
  readonly isComputed: boolean;
  /** What belongs together, under any key; an actor may be in no group, and none in two. */
  readonly find: (input: GroupingInput) => Iterable<readonly [key: string, readonly ActorId[]]>;
}

/** Declares a grouping, keeping its id as a literal type. */
export function defineGrouping<const Id extends GroupingId>(grouping: Grouping<Id>): Grouping<Id> {
  return grouping;
}

/** The actors by something that each may have; those without it are in no group. */
export function groupByValue(
  { actors }: GroupingInput,
  toValue: (actor: GroupableActor) => string | undefined,
): readonly (readonly [string, readonly ActorId[]])[] {
  return [...groupBy(actors, toValue)].flatMap(([value, members]) =>
    value === undefined ? [] : [[value, members.map(({ id }) => id)] as const],
  );
}

/**
 * The groups of a grouping, the largest first and of each the strongest member; those who are not
 * connected come last. Computed ones are called after that member, so that they keep their keys
 * through small changes. The same input gives the same groups.
 */
export function findGroups(
  { find, isComputed }: Grouping,
  input: GroupingInput,
): readonly KeyedGroup[] {
  const degrees = new Map<ActorId, number>();
  for (const { from, to } of input.ties)
    for (const id of from === to ? [] : [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const degreeOf = (id: ActorId) => degrees.get(id) ?? 0;
  return Array.from(find(input), ([key, given]) => {
    const members = [...given].sort((a, b) => degreeOf(b) - degreeOf(a));
    const isCalledAfterOne = isComputed && key !== UNCONNECTED;
    return { key: isCalledAfterOne ? (members[0] ?? key) : key, members };
  })
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => toRank(b) - toRank(a));
}

function toRank({ key, members }: KeyedGroup): number {
  return key === UNCONNECTED ? 0 : members.length;
}
