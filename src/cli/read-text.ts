import { readFileSync, statSync } from 'node:fs';
import { Unusable } from './command';
import { explainFileError } from './explain-file-error';
import { pathOf } from './path-of';

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
