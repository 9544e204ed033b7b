import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Unusable } from './command';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** UTF-8 takes up to four bytes for each of the 20 million characters that a dataset may have. */
const MAX_BYTES = 80_000_000;

/** The text of a UTF-8 file, its byte order mark included; throws {@link Unusable} where it is none. */
export function readText(file: string): string {
  return decodeText(readBytes(file), file);
}

/** The bytes of a stream; `name` is what messages call it. Throws {@link Unusable} where they are too many. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > MAX_BYTES) throw tooLarge(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Bytes as UTF-8 text, their byte order mark included; throws {@link Unusable} where they are none. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unusable(`${name} is not UTF-8 text; save it as UTF-8.`);
  }
}

/** The bytes of a file; throws {@link Unusable} where it cannot be read or is too large. */
export function readBytes(file: string): Uint8Array {
  const path = pathOf(file);
  try {
    if (statSync(path).size > MAX_BYTES) throw tooLarge(file);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${file} cannot be read: ${explainFileError(error)}.`);
  }
}

function tooLarge(name: string): Unusable {
  return new Unusable(`${name} is larger than ${MAX_BYTES / 1e6} MB; split it.`);
}

/** Why a file could not be read or written, as the end of a sentence; `reasons` say it better. */
export function explainFileError(
  error: unknown,
  reasons: Readonly<Record<string, string>> = {},
): string {
  const { code = 'for an unknown reason' } = error as NodeJS.ErrnoException;
  return reasons[code] ?? REASONS[code] ?? code;
}

/** A path as the user means it: npm runs scripts in the project's folder, not in the user's. */
export function pathOf(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'entente' && folder ? resolve(folder, file) : resolve(file);
}
