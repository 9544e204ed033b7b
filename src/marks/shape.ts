import type { Sign } from '~/model/sign';

/** A colour by what it is for; whoever draws a mark says which colour that is. */
export type Paint = 'paper' | 'ink' | 'inkSoft' | 'rule' | 'edge' | 'neitherText' | Sign;

/** The outline of a shape, in the units that the shape is drawn in. */
export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  /** The lengths of strokes and gaps in turn; solid where it is left out or empty. */
  readonly dash?: readonly number[];
  /** The ends of strokes; `butt` where it is left out. */
  readonly cap?: 'butt' | 'round';
}

/** How a shape is painted: filled, then outlined. */
export interface Look {
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
}

/** A step of a path, as SVG writes it: to a point, along a line, along a quadratic curve, or closed. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['Z'];

/** A part of a mark, as data: what a mark looks like is a list of these, the lowest first. */
export type Shape =
  | (Look & { readonly type: 'path'; readonly steps: readonly Step[] })
  | (Look & {
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    })
  | (Look & {
      readonly type: 'rect';
      /** The left edge. */
      readonly x: number;
      /** The upper edge. */
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  | {
      readonly type: 'text';
      /** Where the text begins or ends, as `anchor` says; `y` is its baseline. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly anchor: 'start' | 'end';
      readonly fill: Paint;
    };

/** A path of straight lines through points, given as x and y in turn. */
export function toSteps(points: readonly number[]): readonly Step[] {
  return Array.from(
    { length: Math.floor(points.length / 2) },
    (_, index): Step => [
      index === 0 ? 'M' : 'L',
      points[2 * index] as number,
      points[2 * index + 1] as number,
    ],
  );
}

/** A line through points, given as x and y in turn. */
export function toStroke(points: readonly number[], stroke: Stroke): Shape {
  return { type: 'path', steps: toSteps(points), stroke };
}
