import type { Graph } from '~/model/graph';
import type { ActorId, SourceId } from '~/model/ids';
import { subjectsOfLink } from '~/model/link-params';
import type { Actor, Dataset, DatasetRelation, Story, StoryStep } from '~/model/schema';
import type { DatasetSource } from '~/model/source-schema';
import { type GraphQuery, toVisibleGraph } from './visible-graph';

/** What tells a part of a dataset from the whole, at the end of its id. */
const PART = '-part';
const LONGEST_ID = 128;

/**
 * The part of a dataset that level, filters and focus leave, as a dataset of its own that keeps
 * every rule: the relations left, each with the claims that pass; the actors that they and their
 * claims name, with those whose acts theirs are; the sources and the steps of stories that still
 * have all they rest on. Ends stay the actors as named, whatever the level. O(actors + claims).
 */
export function narrowDataset(graph: Graph, narrowing: GraphQuery): Dataset {
  const { dataset } = graph;
  const claimsLeft = new Map(
    toVisibleGraph(graph, narrowing).relations.map(({ relation, claims }) => [relation.id, claims]),
  );
  const relations = dataset.relations.flatMap((relation) => {
    const claims = claimsLeft.get(relation.id);
    if (!claims) return [];
    return [claims === relation.claims ? relation : { ...relation, claims }];
  });
  const ids = findNeededActors(graph, relations);
  const actors = dataset.actors.filter(({ id }) => ids.has(id));
  const stories = narrowStories(dataset, new Set(relations.map(({ id }) => id)), ids);
  const { stories: _stories, view: _view, arrangement, ...rest } = dataset;
  const placed = Object.entries(arrangement ?? {}).filter(([id]) => ids.has(id));
  return {
    ...rest,
    id: `${dataset.id.slice(0, LONGEST_ID - PART.length)}${PART}`,
    sources: findNeededSources(dataset.sources, actors, relations),
    actors,
    relations,
    ...(stories.length > 0 ? { stories } : {}),
    ...(placed.length > 0 ? { arrangement: Object.fromEntries(placed) } : {}),
  };
}

/** The actors that relations and their claims name, and whom these act for. */
function findNeededActors(
  graph: Graph,
  relations: readonly DatasetRelation[],
): ReadonlySet<string> {
  const needed = new Set<ActorId>();
  const named = relations.flatMap(({ from, to, claims }) => [
    from,
    to,
    ...claims.flatMap(({ by = [], via = [] }) => [...by, ...via]),
  ]);
  for (const id of named) {
    let next: ActorId | undefined = id;
    while (next !== undefined && !needed.has(next)) {
      needed.add(next);
      next = graph.actors.get(next)?.actsFor;
    }
  }
  return needed;
}

/** The sources that something is taken from; all where nothing is, as a dataset has at least one. */
function findNeededSources(
  sources: readonly DatasetSource[],
  actors: readonly Actor[],
  relations: readonly DatasetRelation[],
): readonly DatasetSource[] {
  const needed = new Set<SourceId>([
    ...actors.flatMap(({ mentions }) => mentions.map(({ source }) => source)),
    ...relations.flatMap(({ claims }) => claims.map(({ source }) => source)),
  ]);
  const kept = sources.filter(({ id }) => needed.has(id));
  return kept.length > 0 ? kept : sources;
}

/** The stories with the steps whose caption still has every relation that says so. */
function narrowStories(
  { stories = [] }: Dataset,
  relations: ReadonlySet<string>,
  actors: ReadonlySet<string>,
): readonly Story[] {
  return stories
    .map((story) => ({
      ...story,
      steps: story.steps.filter((step) => isStillTrue(step, relations, actors)),
    }))
    .filter(({ steps }) => steps.length > 0);
}

function isStillTrue(
  step: StoryStep,
  relations: ReadonlySet<string>,
  actors: ReadonlySet<string>,
): boolean {
  const { actors: named, line } = subjectsOfLink(step.view);
  const ends = line?.includes('*') ? line.split('*').slice(0, 2) : [];
  return (
    step.relations.every((id) => relations.has(id)) &&
    (!line || ends.length > 0 || relations.has(line)) &&
    [...ends, ...named].every((id) => actors.has(id))
  );
}
