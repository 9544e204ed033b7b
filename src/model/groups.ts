import type { Localized } from '~/base/localized';
import type { ActorId } from './ids';
import type { Relation } from './relation';

/** What actors can be grouped by, in the order in which it is offered. */
export const GROUPINGS = ['kind', 'country', 'camp', 'community', 'part'] as const;

/** One of {@link GROUPINGS}. */
export type GroupingId = (typeof GROUPINGS)[number];

/** How actors are grouped in drawings: by what, and which of the groups are open, by their keys. */
export interface GroupChoice {
  readonly by: GroupingId;
  readonly open: readonly string[];
}

/** The key of those who belong to no connected part of two or more; no actor has such an id. */
export const UNCONNECTED = '~none';

/** Some actors of a level that belong together: two at least. */
export interface KeyedGroup {
  /**
   * Tells it from the others of its grouping: a kind, a country, the id of its strongest member, or
   * {@link UNCONNECTED}.
   */
  readonly key: string;
  /** The strongest first: those with most relations. */
  readonly members: readonly ActorId[];
}

/** A group of a grouped graph. */
export interface ActorGroup extends KeyedGroup {
  /** The id of the actor that stands for it while it is closed. */
  readonly id: ActorId;
  readonly by: GroupingId;
  readonly name: Localized;
  readonly isOpen: boolean;
  /** The relations among its members, whatever the filters. */
  readonly inner: readonly Relation[];
}

/** No id of a dataset begins with it. */
const MARK = '~';
const JOINT = '.';

/** The id of the actor that stands for a closed group: `~country.ru`. */
export function groupIdOf(by: GroupingId, key: string): ActorId {
  return `${MARK}${by}${JOINT}${key}` as ActorId;
}

/** Whether an id is that of a group, or of a line or cell at one. */
export function isOfGroup(id: string): boolean {
  return id.includes(MARK);
}

/** What the id of a group is made of; undefined where it is that of something else. */
export function parseGroupId(id: string): Pick<ActorGroup, 'by' | 'key'> | undefined {
  const [head = '', ...rest] = id.split(JOINT);
  const by = GROUPINGS.find((grouping) => head === MARK + grouping);
  const key = rest.join(JOINT);
  return by && key ? { by, key } : undefined;
}
