import type { Size } from '~/base/box';
import type { Drawn } from './drawing-group';

/** Something drawn at a size of its own, in CSS pixels, before anything is written around it. */
export interface Plot extends Size, Drawn {
  /** Whether its edges cut through what it shows. */
  readonly isCut: boolean;
}
