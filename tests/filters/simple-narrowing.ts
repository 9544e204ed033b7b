import { groupBy } from '~/base/group-by';
import { CHOICE_FILTERS, FILTERS, type FilterId, type FilterValues } from '~/filters';
import type { ChoiceFilter, HiddenOptions } from '~/filters/choice';
import type { Facet, Facets } from '~/filters/facets';
import type { ClaimPredicate, Filter, PredicateFilter } from '~/filters/filter';
import type { Focus } from '~/filters/focus';
import type { GraphQuery } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level, type PlacedRelation } from '~/model/level';
import { type Line, toLines } from '~/model/lines';
import type { Actor, Claim } from '~/model/schema';

/** What is visible of a graph by the plain definition: every claim asked by every filter anew. */
export function narrowSimply(graph: Graph, { level, filters, focus }: GraphQuery) {
  const passing = applyPredicate(place(graph, level), toPredicate(filters, graph, level));
  const near = focus && actorsInFocus(graph, level, passing, focus);
  const isNear = (id: ActorId) => !near || near.has(id);
  const relations = passing.filter(({ from, to }) => isNear(from) && isNear(to));
  const lines = toLines(relations, level);
  const hidden = new Set<string>([
    ...filters.actors,
    ...actorsBelow(graph, level, filters.degree),
    ...actorsOutsideCore(graph, level, filters.core),
  ]);
  const actors = [...graph.actors.values()].filter(
    ({ id }) => actorAtLevel(graph, id, level) === id && isNear(id) && !hidden.has(id),
  );
  return {
    level,
    actors: toVisibleActors(actors, lines, relations),
    lines,
    relations,
    total: graph.dataset.relations.length,
    vocabulary: graph.vocabulary,
  };
}

/** The actors of a level with fewer relations with others than asked for. */
export function actorsBelow(graph: Graph, level: Level, least: number): readonly ActorId[] {
  const placed = place(graph, level).filter(({ from, to }) => from !== to);
  return actorsOf(graph, level).filter(
    (id) => placed.filter(({ from, to }) => from === id || to === id).length < least,
  );
}

/** The actors of a level left over when all with too few neighbours have been taken away, again and again. */
export function actorsOutsideCore(graph: Graph, level: Level, least: number): readonly ActorId[] {
  let left = new Set(actorsOf(graph, level));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const joined = place(graph, level).filter(
      ({ from, to }) => from !== to && left.has(from) && left.has(to),
    );
    const isKept = (id: ActorId) =>
      new Set(joined.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))
        .size >= least;
    left = new Set([...left].filter(isKept));
  }
  return actorsOf(graph, level).filter((id) => !left.has(id));
}

function actorsOf(graph: Graph, level: Level): readonly ActorId[] {
  return [...graph.actors.keys()].filter((id) => actorAtLevel(graph, id, level) === id);
}

function toVisibleActors(
  actors: readonly Actor[],
  lines: readonly Line[],
  relations: readonly PlacedRelation[],
) {
  const linesByActor = new Map<ActorId, Line[]>(actors.map((actor) => [actor.id, []]));
  const innerByActor = new Map<ActorId, PlacedRelation[]>(actors.map((actor) => [actor.id, []]));
  for (const line of lines) {
    linesByActor.get(line.from)?.push(line);
    linesByActor.get(line.to)?.push(line);
  }
  for (const placed of relations)
    if (placed.from === placed.to) innerByActor.get(placed.from)?.push(placed);
  return new Map(
    actors.map((actor) => [
      actor.id,
      { actor, lines: linesByActor.get(actor.id) ?? [], inner: innerByActor.get(actor.id) ?? [] },
    ]),
  );
}

/** The counts of all options by the plain definition: each option is switched on, and counted. */
export function countSimply(graph: Graph, narrowing: GraphQuery): Facets {
  const placed = place(graph, narrowing.level);
  const counted: Record<string, readonly Facet[]> = Object.fromEntries(
    CHOICE_FILTERS.map((filter) => [filter.id, facetsOf(filter, placed, graph, narrowing)]),
  );
  return counted as Facets;
}

function facetsOf(
  filter: ChoiceFilter,
  placed: readonly PlacedRelation[],
  graph: Graph,
  { level, filters, focus }: GraphQuery,
): readonly Facet[] {
  const hidden = filters[filter.id as FilterId] as HiddenOptions;
  const others = applyPredicate(placed, toPredicate(filters, graph, level, filter.id));
  const standings = groupBy(standingsOf(filter, others, graph), ({ option }) => option);
  const isShownWith = (off: HiddenOptions) => {
    const passes = predicateOf(filter, off, graph, level);
    const near = focus && actorsInFocus(graph, level, applyPredicate(others, passes), focus);
    const isNear = (id: ActorId) => !near || near.has(id);
    return ({ claim, placed }: Standing) =>
      passes(claim, placed) && isNear(placed.from) && isNear(placed.to);
  };
  const isShownNow = isShownWith(hidden);
  return filter.optionsOf(graph).map((option) => {
    const on = !hidden.includes(option);
    const isShown = on ? isShownNow : isShownWith(hidden.filter((other) => other !== option));
    const shown = (standings.get(option) ?? []).filter(isShown);
    return { option, count: new Set(shown.map(({ placed }) => placed)).size, on };
  });
}

interface Standing {
  readonly option: string;
  readonly placed: PlacedRelation;
  readonly claim: Claim;
}

function standingsOf(
  filter: ChoiceFilter,
  relations: readonly PlacedRelation[],
  graph: Graph,
): readonly Standing[] {
  return relations.flatMap((placed) =>
    placed.claims.flatMap((claim) =>
      filter.optionsOfClaim(claim, placed, graph).map((option) => ({ option, placed, claim })),
    ),
  );
}

function place(graph: Graph, level: Level): readonly PlacedRelation[] {
  return [...graph.relations.values()].map((relation) => ({
    relation,
    from: actorAtLevel(graph, relation.from, level),
    to: actorAtLevel(graph, relation.to, level),
    claims: relation.claims,
    isOver: graph.over.has(relation.id),
  }));
}

function toPredicate(
  values: FilterValues,
  graph: Graph,
  level: Level,
  except?: string,
): ClaimPredicate {
  const predicates = (FILTERS as readonly Filter[]).flatMap((filter) => {
    const value = values[filter.id as FilterId];
    const isAsked = filter.id !== except && filter.isActive(value);
    return isAsked ? [predicateOf(filter, value, graph, level)] : [];
  });
  return (claim, placed) => predicates.every((passes) => passes(claim, placed));
}

function predicateOf(filter: Filter, value: unknown, graph: Graph, level: Level): ClaimPredicate {
  if (filter.id === 'degree') return keepBut(actorsBelow(graph, level, value as number));
  if (filter.id === 'core') return keepBut(actorsOutsideCore(graph, level, value as number));
  if ('createPredicate' in filter)
    return (filter as PredicateFilter).createPredicate(value, graph, level);
  const { optionsOfClaim, needs } = filter as ChoiceFilter;
  const off = new Set(value as HiddenOptions);
  return (claim, placed) =>
    optionsOfClaim(claim, placed, graph)[needs]((option) => !off.has(option));
}

function keepBut(ids: readonly ActorId[]): ClaimPredicate {
  const hidden = new Set(ids);
  return (_claim, { from, to }) => !hidden.has(from) && !hidden.has(to);
}

function applyPredicate(
  relations: readonly PlacedRelation[],
  passes: ClaimPredicate,
): readonly PlacedRelation[] {
  return relations.flatMap((placed) => {
    const claims = placed.claims.filter((claim) => passes(claim, placed));
    if (claims.length === placed.claims.length) return [placed];
    return claims.length > 0 ? [{ ...placed, claims }] : [];
  });
}

function actorsInFocus(
  graph: Graph,
  level: Level,
  relations: readonly PlacedRelation[],
  { actor, steps }: Focus,
): ReadonlySet<ActorId> {
  const reached = new Set([actorAtLevel(graph, actor, level)]);
  for (let step = 0; step < steps; step += 1) {
    const frontier = relations.filter(({ from, to }) => reached.has(from) !== reached.has(to));
    for (const { from, to } of frontier) reached.add(from).add(to);
  }
  return reached;
}
