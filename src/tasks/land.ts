import type { LandView } from '~/layout/map/land';
import { defineTask } from './task';

/** Projects the land that a map or an inset shows; outlines of thousands of points are never quick. */
export const land = defineTask({
  id: 'land',
  isQuick: () => false,
  run: async (view: LandView) => (await import('~/layout/map/land')).toLand(view),
});
