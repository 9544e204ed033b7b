/** A width and a height, in CSS pixels unless something else is said. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
