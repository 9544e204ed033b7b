import { arrange } from './arrange';
import { camps } from './camps';
import { encode } from './encode';
import { openDataset } from './open-dataset';
import { outlines } from './outlines';
import { pdf } from './pdf';
import type { AnyTask } from './task';

/** Every task. */
export const TASKS = [
  arrange,
  camps,
  openDataset,
  encode,
  pdf,
  outlines,
] as const satisfies readonly AnyTask[];
