import { arrange } from './arrange';
import { camps } from './camps';
import { encode } from './encode';
import { groups } from './groups';
import { land } from './land';
import { map } from './map';
import { openDataset } from './open-dataset';
import { openFile } from './open-file';
import { outlines } from './outlines';
import { pdf } from './pdf';
import { pixels } from './pixels';
import type { AnyTask } from './task';

/** Every task. */
export const TASKS = [
  arrange,
  camps,
  groups,
  map,
  land,
  openDataset,
  openFile,
  encode,
  pdf,
  outlines,
  pixels,
] as const satisfies readonly AnyTask[];
