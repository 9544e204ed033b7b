import { groupBy } from '~/base/group-by';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import type { Line } from '~/model/lines';
import type { Sign } from '~/model/sign';
import { SIGNS } from '~/model/sign';

/** How an actor stands in a relation; hostility is told apart by who acts on whom, or both on each other. */
export const STANCES = ['with', 'each-other', 'others', 'it', 'neither'] as const;

/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** The relations of an actor in which it stands alike, those with one counterpart together. */
export interface RelationGroup {
  readonly stance: Stance;
  readonly sign: Sign;
  /** Never empty. */
  readonly relations: readonly PlacedRelation[];
}

/** Those whom an actor stands with, against or neither, the one in most relations first. */
export interface Side {
  readonly sign: Sign;
  /** Never empty. */
  readonly actors: readonly ActorId[];
  readonly relationCount: number;
}

/** The lines at an actor. */
export function linesAt(actor: ActorId, lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.from === actor || line.to === actor);
}

/** The relations that some lines at an actor stand for, by how it stands in them. */
export function toRelationGroups(actor: ActorId, lines: readonly Line[]): readonly RelationGroup[] {
  const stances = groupBy(
    toRelations(lines).map((each) => ({ ...each, stance: stanceOf(actor, each) })),
    ({ stance }) => stance,
  );
  return STANCES.flatMap((stance) => {
    const group = stances.get(stance);
    const [first] = group ?? [];
    if (!group || !first) return [];
    const relations = [...byCounterpart(actor, group)].flatMap(([, each]) => each);
    return [{ stance, sign: first.sign, relations: relations.map(({ placed }) => placed) }];
  });
}

/** Whom an actor stands with, against and neither, by its lines. Empty sides are left out. */
export function toSides(actor: ActorId, lines: readonly Line[]): readonly Side[] {
  return SIGNS.flatMap((sign) => {
    const relations = toRelations(lines).filter((each) => each.sign === sign);
    const actors = byCounterpart(actor, relations).map(([other]) => other);
    return relations.length > 0 ? [{ sign, actors, relationCount: relations.length }] : [];
  });
}

interface SignedRelation {
  readonly placed: PlacedRelation;
  readonly sign: Sign;
}

function toRelations(lines: readonly Line[]): readonly SignedRelation[] {
  return lines.flatMap(({ relations, sign }) => relations.map((placed) => ({ placed, sign })));
}

function stanceOf(actor: ActorId, { placed, sign }: SignedRelation): Stance {
  if (sign !== 'against') return sign;
  if (!placed.relation.directed) return 'each-other';
  return placed.from === actor ? 'others' : 'it';
}

function byCounterpart<Item extends SignedRelation>(
  actor: ActorId,
  relations: readonly Item[],
): readonly (readonly [ActorId, readonly Item[]])[] {
  const groups = groupBy(relations, ({ placed: { from, to } }) => (from === actor ? to : from));
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
