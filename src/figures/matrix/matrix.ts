import { type ActorOrder, orderActors } from '~/analysis/actor-order';
import { type Adjacency, hasOverCell, toAdjacency } from '~/analysis/adjacency';
import { localizedText } from '~/base/localized';
import type { VisibleGraph } from '~/filters/visible-graph';
import { INTL_TAGS, type Locale } from '~/i18n/locale';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level, placeRelations } from '~/model/level';
import type { Isolates } from '~/view/view';

/** The actors in order and what is in the cells between them. */
export interface Matrix {
  readonly actors: readonly ActorId[];
  /** The place of each actor in the order. */
  readonly indices: ReadonlyMap<ActorId, number>;
  /** The places at which a camp begins after another. */
  readonly rules: ReadonlySet<number>;
  readonly cells: Adjacency;
  /** Whether some cell stands for what is over alone. */
  readonly hasOver: boolean;
}

/** The matrix of a visible graph whose actors stand in some order, part by part. */
export function toMatrix(
  parts: readonly (readonly ActorId[])[],
  visible: VisibleGraph,
  bare: Isolates,
): Matrix {
  const isShown = (id: ActorId) => {
    const lines = visible.actors.get(id)?.lines;
    return lines !== undefined && (bare === 'fade' || lines.length > 0);
  };
  const shown = parts.map((part) => part.filter(isShown)).filter((part) => part.length > 0);
  const actors = shown.flat();
  const cells = toAdjacency(visible.relations);
  return {
    actors,
    indices: new Map(actors.map((id, index) => [id, index])),
    rules: toRules(shown.map((part) => part.length)),
    cells,
    hasOver: hasOverCell(cells),
  };
}

/** The actors of a level in an order, camp by camp where it goes by camps. */
export function toParts(
  graph: Graph,
  level: Level,
  order: ActorOrder,
  locale: Locale,
): readonly (readonly ActorId[])[] {
  const { compare } = new Intl.Collator(INTL_TAGS[locale], { numeric: true });
  const actors = [...graph.actors.keys()].filter((id) => actorAtLevel(graph, id, level) === id);
  const nameOf = (id: ActorId) => localizedText(graph.actors.get(id)?.name ?? {}, locale).text;
  const names = new Map(actors.map((id) => [id, nameOf(id)]));
  return orderActors(actors, {
    order,
    ties: placeRelations(graph, level).map(({ relation, from, to }) => ({
      from,
      to,
      sign: relation.sign,
    })),
    compareNames: (a, b) => compare(names.get(a) ?? '', names.get(b) ?? ''),
  });
}

function toRules(lengths: readonly number[]): ReadonlySet<number> {
  const ends = lengths.map((_, index) =>
    lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
  );
  return new Set(ends.slice(0, -1));
}
