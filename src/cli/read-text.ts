import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Unusable } from './command';

/** UTF-8 takes up to four bytes for each of the 20 million characters that a dataset may have. */
const MAX_BYTES = 80_000_000;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The text of a UTF-8 file, its byte order mark included; throws {@link Unusable} where it is none. */
export function readText(file: string): string {
  const bytes = readBytes(toPath(file), file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unusable(`${file} is not UTF-8 text; save it as UTF-8.`);
  }
}

/** A path as the user means it: npm runs scripts in the project's folder, not in the user's. */
function toPath(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'entente' && folder ? resolve(folder, file) : resolve(file);
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    if (statSync(path).size > MAX_BYTES)
      throw new Unusable(`${file} is larger than ${MAX_BYTES / 1e6} MB; split it.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const { code = 'for an unknown reason' } = error as NodeJS.ErrnoException;
    throw new Unusable(`${file} cannot be read: ${REASONS[code] ?? code}.`);
  }
}
