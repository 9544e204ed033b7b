import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Mapping } from '~/opening/mapping/mapping';
import { openFile } from '~/opening/mapping/open-file';
import type { OpenedFile } from '~/opening/opened-file';
import { readFile } from '~/opening/read-file';

/** Files of the world, which are not in the repository. */
export const SHARED = resolve(import.meta.dirname, '../../../../shared/data');

/** Whether the shared files are there. */
export const hasShared = existsSync(SHARED);

/** Opens a shared file as the page does: read with the settings of a mapping, then mapped. */
export async function openShared(path: string, mapping: Mapping = {}): Promise<OpenedFile> {
  const bytes = new Uint8Array(readFileSync(resolve(SHARED, path)));
  return openBytes(basename(path), bytes, mapping);
}

/** Opens a text as a file of a name. */
export async function openText(name: string, text: string, mapping: Mapping = {}) {
  return openBytes(name, new TextEncoder().encode(text), mapping);
}

async function openBytes(name: string, bytes: Uint8Array, mapping: Mapping): Promise<OpenedFile> {
  const reading = await readFile({ name, bytes }, mapping);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name, bytes: bytes.length, mediaType: 'text/csv', sha256 };
  return openFile(reading, file, mapping);
}
