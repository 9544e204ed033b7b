import type { Graph } from './graph';
import { isOfGroup } from './groups';
import type { ActorId, LineId } from './ids';
import { type Level, type PlacedRelation, placeRelations } from './level';
import { firmestModality, type Modality } from './modality';
import type { Sign } from './sign';

/** What the width of a line tells: how many claims say it, or the weight that its records give. */
export type LineWidth = 'claims' | 'weight';

/** One drawn line: a relation, or the relations of one sign that a level merges between a pair. */
export interface Line {
  readonly id: LineId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly sign: Sign;
  /** Whether an arrowhead stands at each end: at both for what is undirected or goes both ways. */
  readonly arrows: { readonly from: boolean; readonly to: boolean };
  /** The firmest modality of its claims. */
  readonly modality: Modality;
  /** Whether each of its relations is over; one that holds makes the line one that holds. */
  readonly isOver: boolean;
  /** Never empty; one at the level of names. */
  readonly relations: readonly PlacedRelation[];
  readonly claimCount: number;
  /** The weights of its relations together; undefined where none has one. */
  readonly weight: number | undefined;
}

/** Every line of a graph at a level, whatever the filters. */
export function toLevelLines(graph: Graph, level: Level): readonly Line[] {
  return toLines(placeRelations(graph, level), level);
}

/**
 * The lines to draw at a level: one a relation as named, one a pair and sign among principals and
 * at groups.
 * Relations of an actor with itself draw no line. Order follows the relations.
 */
export function toLines(relations: readonly PlacedRelation[], level: Level): readonly Line[] {
  const groups = new Map<LineId, PlacedRelation[]>();
  for (const placed of relations) {
    if (placed.from === placed.to) continue;
    const id = lineIdOf(placed, level);
    const group = groups.get(id);
    if (group) group.push(placed);
    else groups.set(id, [placed]);
  }
  return [...groups].map(([id, group]) => mergeLine(id, group));
}

/** The same text for every line between the same two actors, whichever way it runs. */
export function pairOf({ from, to }: Pick<Line, 'from' | 'to'>): string {
  return from < to ? `${from}*${to}` : `${to}*${from}`;
}

/** The id of the line that a relation is drawn in at a level. */
export function lineIdOf(
  { relation, from, to }: Pick<PlacedRelation, 'relation' | 'from' | 'to'>,
  level: Level,
): LineId {
  const isMerged = level === 'principals' || isOfGroup(from) || isOfGroup(to);
  if (!isMerged) return relation.id as string as LineId;
  return `${[from, to].sort().join('*')}*${relation.sign}` as LineId;
}

/** Some relations between one pair as one line; the first of them gives its ends their order. */
export function mergeLine(id: LineId, relations: readonly PlacedRelation[]): Line {
  const first = relations[0] as PlacedRelation;
  const arrows = { from: false, to: false };
  const modalities: Modality[] = [];
  let isOver = true;
  let claimCount = 0;
  let weight: number | undefined;
  for (const placed of relations) {
    const { directed, weight: own } = placed.relation;
    arrows.from ||= !directed || placed.to === first.from;
    arrows.to ||= !directed || placed.to === first.to;
    isOver &&= placed.isOver;
    claimCount += placed.claims.length;
    if (own !== undefined) weight = Math.min(Number.MAX_VALUE, (weight ?? 0) + own);
    for (const claim of placed.claims) modalities.push(claim.modality);
  }
  return {
    id,
    from: first.from,
    to: first.to,
    sign: first.relation.sign,
    arrows,
    modality: firmestModality(modalities),
    isOver,
    relations,
    claimCount,
    weight,
  };
}
