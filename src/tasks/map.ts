import type { MapInput, MapPlan } from '~/layout/map/map-plan';
import { defineTask } from './task';

/** The map of so few actors, and so few lines, is planned in less than 50 ms on a modest machine. */
const QUICK_NODES = 24;
const QUICK_LINES = 60;

/** Plans the map of a level: its projection, and where actors and insets stand. */
export const map = defineTask({
  id: 'map',
  isQuick: ({ nodes, lines }: MapInput) =>
    nodes.length <= QUICK_NODES && lines.length <= QUICK_LINES,
  run: async (input: MapInput): Promise<MapPlan> =>
    (await import('~/layout/map/map-plan')).planMap(input),
});
