import type { Localized } from '~/base/localized';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { Line } from '~/model/lines';
import type { Point } from '~/view/view';
import type { Body } from '../arranging/body';
import type { Proportion } from '../proportions';

/** Where actors stand, around the origin. */
export type Positions = ReadonlyMap<ActorId, Point>;

/** What an arrangement is computed from: all actors and lines of a level, whatever the filters. */
export interface LayoutInput {
  readonly bodies: readonly Body[];
  readonly lines: readonly Line[];
  readonly level: Level;
  readonly proportion: Proportion;
  /** The same number gives the same arrangement. */
  readonly seed: number;
}

/** A way of arranging actors. */
export interface Layout<Id extends string = string> {
  readonly id: Id;
  readonly label: Localized & { readonly en: string; readonly ar: string };
  /** Whether it is springs wherever it does not part camps. */
  readonly isSprings?: boolean;
  /** Whether it parts two camps, where a level has them; none does where it is left out. */
  readonly partsCamps?: (level: Level) => boolean;
  /** Every body gets a place and no two of them overlap. */
  readonly arrange: (input: LayoutInput) => Positions | Promise<Positions>;
}

/** Declares a layout, keeping its id as a literal type. */
export function defineLayout<const Id extends string>(layout: Layout<Id>): Layout<Id> {
  return layout;
}
