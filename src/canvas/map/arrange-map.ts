import { toDrawnLines } from '~/model/bundles';
import { toBends } from '../fan-out';
import type { Ground } from '../ground';
import type { MeasureText } from '../label';
import type { Positions } from '../layouts/layout';
import { toLevelLines } from '../to-elements';
import { toArcs } from './arcs';
import { createMapGround } from './map-ground';
import { type MapChoice, planMap } from './map-plan';

/** Actors on a map: their places, how far each line bends by its id, and the land. */
export interface MapArrangement {
  readonly positions: Positions;
  readonly bends: ReadonlyMap<string, number>;
  readonly ground: Ground;
}

/** The arrangement of a level's actors on a map, with the land under them and their lines as arcs. */
export function arrangeMap(choice: MapChoice, measure: MeasureText): MapArrangement {
  const lines = toDrawnLines(toLevelLines(choice.graph, choice.level));
  const plan = planMap(choice, measure);
  return {
    positions: plan.positions,
    bends: toArcs(lines, toBends(lines), plan.positions),
    ground: createMapGround(plan),
  };
}
