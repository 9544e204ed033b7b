import type { Mapping } from '~/opening/mapping/mapping';
import type { OpenedFile } from '~/opening/opened-file';
import { defineTask } from './task';

/** A file that is to be opened; a blob is handed to a worker without being copied. */
export interface OpenFileJob {
  readonly name: string;
  readonly blob: Blob;
  /** What the choices of the reader are so far; the rest is guessed. */
  readonly mapping: Mapping;
  /** What is wanted beside what would come out. */
  readonly wants?: 'dataset' | 'omitted';
  /** The hash of its bytes, once it is known. */
  readonly sha256?: string | undefined;
}

/** Reads a file of unknown origin and makes a dataset of it. */
export const openFile = defineTask({
  id: 'open-file',
  isQuick: (_job: OpenFileJob) => false,
  run: async ({ name, blob, mapping, wants, sha256 }, context): Promise<OpenedFile> => {
    const { openBytes } = await import('~/opening/open-bytes');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return openBytes({ name, bytes, mediaType: blob.type }, mapping, { ...context, wants, sha256 });
  },
});
