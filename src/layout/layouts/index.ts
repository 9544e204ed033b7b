import type { Graph } from '~/model/graph';
import { asGiven } from './as-given';
import { auto } from './auto';
import { byGroup } from './by-group';
import { bySign } from './by-sign';
import { circle } from './circle';
import { concentric } from './concentric';
import { fcose } from './fcose';
import type { Layout } from './layout';
import { twoSides } from './two-sides';

/** Every layout, in the order of menus; the first is the one a view starts with. */
export const LAYOUTS = [
  auto,
  twoSides,
  bySign,
  byGroup,
  fcose,
  concentric,
  circle,
  asGiven,
] as const satisfies readonly Layout[];

/** The layouts that mean anything for a graph, and the present one, in the order of menus. */
export function layoutsFor(graph: Graph, present?: string): readonly (typeof LAYOUTS)[number][] {
  return LAYOUTS.filter(
    (layout: Layout) => layout.id === present || (layout.isOffered?.(graph) ?? true),
  );
}

/** The layout of an id; the first one where there is none of that id. */
export function findLayout(id: string): Layout {
  return LAYOUTS.find((layout) => layout.id === id) ?? LAYOUTS[0];
}
