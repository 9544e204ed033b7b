import { memoise } from '~/base/memoise';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId, LineId, RelationId } from '~/model/ids';
import { actorAtLevel, type PlacedRelation } from '~/model/level';
import type { Line } from '~/model/lines';
import type { Selected } from './selected';

/** What is lit of the visible graph while something of it is singled out; the rest is dimmed. */
export interface Highlight {
  readonly actors: ReadonlySet<ActorId>;
  readonly lines: ReadonlySet<LineId>;
  /** The relations that what is singled out stands for, has a part in, or voices. */
  readonly relations: ReadonlySet<RelationId>;
}

/**
 * What some things singled out light together: an actor its lines and those of which it says, or
 * reports, a claim; a line itself; each line the actors at its ends. Depends on nothing but the
 * visible graph. O(what is lit), after O(claims) once for a visible graph.
 */
export function toHighlight(
  graph: Graph,
  visible: VisibleGraph,
  singledOut: readonly (Selected | undefined)[],
): Highlight {
  const actors = new Set<ActorId>();
  const lines = new Set<LineId>();
  const relations = new Set<RelationId>();
  const light = (line: Line) => {
    lines.add(line.id);
    actors.add(line.from).add(line.to);
    for (const { relation } of line.relations) relations.add(relation.id);
  };
  for (const one of singledOut) {
    if (one?.type === 'line') {
      for (const { relation } of one.relations) relations.add(relation.id);
      one.lines.forEach(light);
    } else if (one?.visible) {
      const { actor, visible: drawn } = one;
      const voiced = findVoiced(graph, visible, actor.id);
      actors.add(actor.id);
      for (const line of [...drawn.lines, ...voiced.lines]) light(line);
      for (const { relation } of [...drawn.inner, ...voiced.relations]) relations.add(relation.id);
    }
  }
  return { actors, lines, relations };
}

/** What an actor says or reports of others: lines with a claim of its, and the relations in them. */
export interface Voiced {
  readonly lines: readonly Line[];
  /** Those within one actor included, which no line shows. */
  readonly relations: readonly PlacedRelation[];
}

const NOTHING: Voiced = { lines: [], relations: [] };

/** What an actor, or one who is folded into it, says or reports in the claims that filters leave. */
export function findVoiced(graph: Graph, visible: VisibleGraph, actor: ActorId): Voiced {
  return voicedOf(graph, visible).get(actor) ?? NOTHING;
}

const voicedOf = memoise((graph: Graph, visible: VisibleGraph): ReadonlyMap<ActorId, Voiced> => {
  const voiced = new Map<ActorId, { lines: Set<Line>; relations: Set<PlacedRelation> }>();
  const add = (placed: PlacedRelation, line?: Line) => {
    for (const { by = [], via = [] } of placed.claims)
      for (const voice of [...by, ...via]) {
        const actor = actorAtLevel(graph, voice, visible.level);
        const known = voiced.get(actor) ?? {
          lines: new Set(),
          relations: new Set(),
        };
        voiced.set(actor, known);
        known.relations.add(placed);
        if (line) known.lines.add(line);
      }
  };
  for (const line of visible.lines) for (const placed of line.relations) add(placed, line);
  for (const placed of visible.relations) if (placed.from === placed.to) add(placed);
  return new Map(
    [...voiced].map(([actor, { lines, relations }]) => [
      actor,
      { lines: [...lines], relations: [...relations] },
    ]),
  );
});
