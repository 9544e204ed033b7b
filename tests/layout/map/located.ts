import { type Graph, indexGraph } from '~/model/graph';
import type { Dataset } from '~/model/schema';
import { deepFreeze } from '../../fixtures/deep-freeze';

/** Latitude and longitude, in degrees. */
export type Degrees = readonly [number, number];

/** A graph whose actors of these ids have a location. */
export function located(graph: Graph, places: Readonly<Record<string, Degrees>>): Graph {
  return deepFreeze(indexGraph(locatedDataset(graph.dataset, places)));
}

/** The dataset of {@link located}. */
export function locatedDataset(
  dataset: Dataset,
  places: Readonly<Record<string, Degrees>>,
): Dataset {
  const actors = dataset.actors.map((actor) => {
    const [latitude, longitude] = places[actor.id] ?? [];
    return latitude === undefined || longitude === undefined
      ? actor
      : { ...actor, location: { latitude, longitude } };
  });
  return { ...dataset, actors };
}
