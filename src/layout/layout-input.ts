import type { ActorId, LineId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { Sign } from '~/model/sign';
import type { Point } from '~/view/view';
import type { AspectPreset } from './aspect-preset';
import type { NodeBox } from './node-box';

/** Where actors stand, in pixels around the origin. */
export type Positions = ReadonlyMap<ActorId, Point>;

/** A drawn line as far as an arrangement depends on it. */
export interface LayoutLine {
  readonly id: LineId;
  readonly from: ActorId;
  readonly to: ActorId;
  /** How far its control point stands beside the straight way from `from` to `to`, in pixels. */
  readonly bend: number;
  /** Of its stroke, in pixels. */
  readonly width: number;
  /** The sign of each of its relations; of several, the number stands in its middle. */
  readonly signs: readonly Sign[];
}

/**
 * What an arrangement is computed from: all actors and lines of a level, whatever the filters.
 * Plain data, so that a worker can be given it.
 */
export interface LayoutInput {
  readonly nodes: readonly NodeBox[];
  readonly lines: readonly LayoutLine[];
  readonly level: Level;
  readonly preset: AspectPreset;
  /** Where the dataset's own file has actors, in its units; left out where it says nothing. */
  readonly given?: Readonly<Record<string, Point>> | undefined;
  /** Open groups of actors that belong together, where the graph is grouped. */
  readonly groups?: readonly (readonly ActorId[])[] | undefined;
  /** The same number gives the same arrangement. */
  readonly seed: number;
}
