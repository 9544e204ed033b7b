import { toArcs } from '~/layout/map/arcs';
import { planMap } from '~/layout/map/map-plan';
import type { MeasureText } from '../label';
import type { MapArrangement } from '../map-arrangement';
import { type LayoutSubject, toLayoutInput } from '../to-layout-input';
import { createMapGround } from './map-ground';

/** The arrangement of a level's actors on a map, with the land under them and their lines as arcs. */
export function arrangeMap(subject: LayoutSubject, measure: MeasureText): MapArrangement {
  const input = toLayoutInput(subject, measure);
  const plan = planMap(subject.graph, input);
  return {
    positions: plan.positions,
    bends: toArcs(input.lines, plan.positions),
    ground: createMapGround(plan),
  };
}
