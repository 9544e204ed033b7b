import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import type { LayoutInput, Positions } from '../layout-input';

/** A way of arranging actors. */
export interface Layout<Id extends string = string> {
  readonly id: Id;
  /** Whether it is springs wherever it does not part camps. */
  readonly isSprings?: boolean;
  /** Whether it parts two camps, where a level has them; none does where it is left out. */
  readonly partsCamps?: (level: Level) => boolean;
  /** Whether it means anything for a dataset; for every one where it is left out. */
  readonly isOffered?: (graph: Graph) => boolean;
  /**
   * Every actor gets a place and no two of them overlap; so it is in what `onInterim` is given while
   * a better one is still being looked for, if that takes longer.
   */
  readonly arrange: (
    input: LayoutInput,
    onInterim?: (positions: Positions) => void,
  ) => Positions | Promise<Positions>;
}

/** Declares a layout, keeping its id as a literal type. */
export function defineLayout<const Id extends string>(layout: Layout<Id>): Layout<Id> {
  return layout;
}
