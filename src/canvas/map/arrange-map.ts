import type { Positions } from '~/layout/layout-input';
import { toArcs } from '~/layout/map/arcs';
import { planMap } from '~/layout/map/map-plan';
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

/** The arrangement of a level's actors on a map, with the land under them and their lines as arcs. */
export function arrangeMap(subject: LayoutSubject, measure: MeasureText): MapArrangement {
  const input = toLayoutInput(subject, measure);
  const plan = planMap(subject.graph, input);
  return {
    positions: plan.positions,
    bends: toArcs(input.lines, plan.positions),
    basemap: createMapBasemap(plan),
  };
}
