import type { Positions } from '~/layout/layout-input';
import { toArcs } from '~/layout/map/arcs';
import { findMapPlaces } from '~/layout/map/map-places';
import { runTask } from '~/tasks/run-task';
import type { Basemap } from '../basemap';
import type { MeasureText } from '../label';
import { type LayoutSubject, toLayoutInput } from '../to-layout-input';
import { createMapBasemap } from './map-basemap';

/** Actors on a map: their places, how far each line bends by its id, and the land. */
export interface MapArrangement {
  readonly positions: Positions;
  readonly bends: ReadonlyMap<string, number>;
  readonly basemap: Basemap;
}

/**
 * The arrangement of a level's actors on a map, with the land under them and their lines as arcs. A
 * worker plans the map of more than a few; rejects where that fails, and once `signal` is aborted.
 */
export async function arrangeMap(
  { graph, level, preset }: LayoutSubject,
  measure: MeasureText,
  signal: AbortSignal,
): Promise<MapArrangement> {
  const { nodes, lines } = toLayoutInput({ graph, level, preset }, measure);
  const places = findMapPlaces(graph, level);
  const plan = await runTask('map', { places, nodes, lines, preset }, { signal });
  return {
    positions: plan.positions,
    bends: toArcs(lines, plan.positions),
    basemap: createMapBasemap(plan),
  };
}
