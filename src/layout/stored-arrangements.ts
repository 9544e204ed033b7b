import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import type { LayoutChoice } from '~/view/view';
import type { AspectPreset } from './aspect-preset';
import type { Positions } from './layout-input';
import { findLayout } from './layouts';
import russiaIran from './stored/russia-iran-treaty-2025.json';

/** Places of actors, as pairs of coordinates, by preset and actor. */
export type StoredPlaces = Readonly<
  Record<AspectPreset['id'], Readonly<Record<string, readonly number[]>>>
>;

/** The arrangements that are published with a dataset. */
interface StoredArrangements {
  /** States and groups in two camps: what the dataset opens on. */
  readonly camps: StoredPlaces;
  /** The levels as springs arrange them; loaded when they are asked for. */
  readonly springs: () => Promise<Readonly<Record<Level, StoredPlaces>>>;
}

const STORED: Readonly<Record<string, StoredArrangements>> = {
  'russia-iran-treaty-2025': {
    camps: russiaIran,
    springs: async () => (await import('./stored/russia-iran-treaty-2025.springs.json')).default,
  },
};

/**
 * The places published for the first run of a layout; undefined for layouts and runs without any,
 * and where an actor of the level has none.
 */
export function findStoredPlaces(
  graph: Graph,
  level: Level,
  { id, run }: LayoutChoice,
  preset: AspectPreset,
): Positions | undefined | Promise<Positions | undefined> {
  const { dataset } = graph;
  const stored = Object.hasOwn(STORED, dataset.id) ? STORED[dataset.id] : undefined;
  if (run !== 0 || !stored) return undefined;
  const actors = [...graph.actors.keys()].filter(
    (actor) => actorAtLevel(graph, actor, level) === actor,
  );
  const { partsCamps, isSprings } = findLayout(id);
  if (partsCamps?.(level))
    return level === 'principals' ? toPositions(stored.camps[preset.id], actors) : undefined;
  return isSprings
    ? stored.springs().then((springs) => toPositions(springs[level][preset.id], actors))
    : undefined;
}

function toPositions(
  places: Readonly<Record<string, readonly number[]>>,
  actors: readonly ActorId[],
): Positions | undefined {
  if (!actors.every((actor) => Object.hasOwn(places, actor))) return undefined;
  return new Map(
    actors.map((actor) => {
      const [x = 0, y = 0] = places[actor] ?? [];
      return [actor, { x, y }];
    }),
  );
}
