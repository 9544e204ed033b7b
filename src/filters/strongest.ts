import { countDegrees } from '~/analysis/degrees';
import { memoise } from '~/base/memoise';
import { toDrawnLines } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import { toLevelLines } from '~/model/lines';
import { ofGraph } from '~/model/of-graph';
import { centresOf, type Focus, findDistances, findNeighbours, isActorWithin } from './focus';
import { toGraphPart } from './graph-part';

/**
 * How many actors are drawn, those with most relations: `auto` as many as can be read, `all`, or a
 * number from 1 on.
 */
export type ActorLimit = 'auto' | 'all' | number;

/** What a picture is drawn of: the strongest actors and what joins them. */
export interface Strongest {
  /** The graph of those drawn; the very graph where these are all. */
  readonly graph: Graph;
  /** How many actors of the level are drawn. */
  readonly shown: number;
  /** Of how many: those of the level, or those within the focus. */
  readonly total: number;
}

/** So many actors are all drawn, unless the reader asks for fewer. */
export const READABLE_ACTORS = 80;
/** The lines between as many as can be read. */
const READABLE_LINES = 200;
/** The fewest and the most that `auto` draws of a graph that is too large. */
const FEWEST = 20;
const MOST = 150;

/**
 * The strongest actors of a level, or of the neighbourhood that a focus looks at, by their number of
 * relations, with the relations between them. Filters do not count: what they take away moves nobody.
 */
export const findStrongest = memoise(
  (graph: Graph, level: Level, limit: ActorLimit, focus: Focus | null): Strongest => {
    const { graph: drawn, ...counts } = takeFirst(graph, level, limit);
    if (!focus || counts.shown === counts.total) return { graph: drawn, ...counts };
    const near = rankNear(graph, level, focus);
    const shown = countShown(graph, level, near, limit);
    const kept = near.slice(0, shown);
    const isDrawn = kept.every((actor) => drawn.actors.has(actor));
    return {
      graph: isDrawn ? drawn : toGraphPart(graph, level, new Set(kept)),
      shown,
      total: near.length,
    };
  },
);

function takeFirst(graph: Graph, level: Level, limit: ActorLimit): Strongest {
  const ranked = rankActors(graph, level);
  const shown = countShown(graph, level, ranked, limit);
  const total = ranked.length;
  return { graph: shown < total ? firstOf(graph, `${level} ${shown}`) : graph, shown, total };
}

/** The part of a graph with the first actors of a level; made once for each level and number. */
const firstOf = ofGraph((graph: Graph, key: string): Graph => {
  const [level, count] = key.split(' ') as [Level, string];
  return toGraphPart(graph, level, new Set(rankActors(graph, level).slice(0, Number(count))));
});

/** The actors of a level: members of open groups, then those with most relations to others. */
const rankActors = ofGraph((graph: Graph, level: Level): readonly ActorId[] => {
  const degrees = countDegrees(graph, level);
  const count = (id: ActorId) => (graph.groups?.opened.has(id) ? 1e9 : 0) + (degrees.get(id) ?? 0);
  return [...graph.actors.keys()]
    .filter((id) => actorAtLevel(graph, id, level) === id)
    .sort((a, b) => count(b) - count(a));
});

/** Those within a focus, its own actor or members first. */
function rankNear(graph: Graph, level: Level, focus: Focus): readonly ActorId[] {
  const distances = findDistances(graph, level, focus, () => true);
  const neighbours = findNeighbours(graph, level);
  const near = rankActors(graph, level).filter((id) => isActorWithin(neighbours, distances, id));
  return [...new Set([...centresOf(graph, level, focus), ...near])];
}

function countShown(
  graph: Graph,
  level: Level,
  ranked: readonly ActorId[],
  limit: ActorLimit,
): number {
  const total = ranked.length;
  if (limit === 'all' || (limit === 'auto' && total <= READABLE_ACTORS)) return total;
  return Math.min(total, limit === 'auto' ? countReadable(graph, level, ranked) : limit);
}

/** How many of the first can be drawn before the lines between them are too many to be read. */
function countReadable(graph: Graph, level: Level, ranked: readonly ActorId[]): number {
  const ranks = new Map(ranked.map((id, rank) => [id, rank]));
  const added = new Uint32Array(ranked.length);
  for (const { from, to } of toDrawnLines(toLevelLines(graph, level))) {
    const rank = Math.max(ranks.get(from) ?? added.length, ranks.get(to) ?? added.length);
    if (rank < added.length) added[rank] = (added[rank] as number) + 1;
  }
  let lines = 0;
  const enough = added.findIndex((count) => {
    lines += count;
    return lines > READABLE_LINES;
  });
  return Math.max(FEWEST, Math.min(MOST, enough < 0 ? MOST : enough));
}
