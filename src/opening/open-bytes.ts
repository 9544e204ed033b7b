import type { FileReading } from './file-reading';
import type { Mapping, ReadingSettings } from './mapping/mapping';
import { openFile } from './mapping/open-file';
import { toBadRows } from './mapping/bad-rows';
import type { OpenedFile } from './opened-file';
import { readFile } from './read-file';
import type { ReadingContext } from './readers/reader';

/** The bytes of a file of unknown origin. */
export interface FileBytes {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
