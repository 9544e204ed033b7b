import type { FigureSubject } from './figure-subject';
import { graph } from './graph';
import { map } from './map';
import { matrix } from './matrix';
import { timeline } from './timeline';

/** Everything that a figure can be of, in the order of menus. */
export const FIGURE_SUBJECTS = [
  graph,
  map,
  matrix,
  timeline,
] as const satisfies readonly FigureSubject[];

/** The id of something that a figure can be of. */
export type FigureKind = (typeof FIGURE_SUBJECTS)[number]['id'];
