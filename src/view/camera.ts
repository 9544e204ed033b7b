/** What the window of the drawing shows: the plane's point at its centre, and pixels a unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
