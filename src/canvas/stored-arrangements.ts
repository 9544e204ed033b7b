import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { LayoutChoice } from '~/store/view';
import { DEFAULT_LAYOUT } from '~/store/view';
import type { Positions } from './layouts/layout';
import type { Proportion } from './proportions';
import russiaIran from './stored/russia-iran-treaty-2025.json';

/** Places of actors, as pairs of coordinates, by level, proportion and actor. */
export type StoredArrangement = Readonly<
  Record<Level, Readonly<Record<Proportion['id'], Readonly<Record<string, readonly number[]>>>>>
>;

const STORED: Readonly<Record<string, StoredArrangement>> = {
  'russia-iran-treaty-2025': russiaIran,
};

/**
 * The places published for the first run of the first layout; undefined for other layouts and
 * runs, and where an actor of the level has none.
 */
export function findStoredPlaces(
  graph: Graph,
  level: Level,
  { id, run }: LayoutChoice,
  proportion: Proportion,
): Positions | undefined {
  if (id !== DEFAULT_LAYOUT || run !== 0 || !Object.hasOwn(STORED, graph.dataset.id))
    return undefined;
  const places = STORED[graph.dataset.id]?.[level][proportion.id] ?? {};
  const actors = graph.dataset.actors.filter(
    (actor) => level === 'named' || graph.principals.get(actor.id) === actor.id,
  );
  if (!actors.every((actor) => Object.hasOwn(places, actor.id))) return undefined;
  return new Map<ActorId, { x: number; y: number }>(
    actors.map((actor) => {
      const [x = 0, y = 0] = places[actor.id] ?? [];
      return [actor.id, { x, y }];
    }),
  );
}
