import type { Size } from '~/base/size';

/** Something drawn at a size of its own, in CSS pixels, before anything is written around it. */
export interface Plot extends Size {
  /** Whether its edges cut through what it shows. */
  readonly isCut: boolean;
  draw(context: CanvasRenderingContext2D): void;
}
