import { Gunzip, Inflate } from 'fflate';
import { MAX_BYTES } from '../bounds';

/** The bytes that are unpacked at a time, between which the output is counted. */
const PIECE = 16_384;

/** Output below this may be of any ratio: a matrix of zeros shrinks to a thousandth. */
const FREE_OUTPUT = 10_000_000;
const MAX_RATIO = 300;

/** Why packed bytes were not unpacked. */
export type UnpackFailure = 'too-large' | 'packed-too-tightly' | 'unreadable';

/** What packed bytes hold; the count of output, not what a header says, is what bounds it. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: UnpackFailure };

/** The bytes that a gzip file holds, of all its members, at most as many as are left. */
export async function gunzip(bytes: Uint8Array): Promise<Unpacked> {
  if (typeof DecompressionStream === 'undefined') return unpackBy(new Gunzip(), bytes, MAX_BYTES);
  const output = createOutput(bytes.length, MAX_BYTES);
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  try {
    const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return output.end();
      const failure = output.add(value);
      if (!failure) continue;
      await reader.cancel();
      return { ok: false, failure };
    }
  } catch {
    return { ok: false, failure: 'unreadable' };
  }
}

/** The bytes that raw DEFLATE data hold, at most `most`. */
export function inflate(bytes: Uint8Array, most: number): Unpacked {
  return unpackBy(new Inflate(), bytes, most);
}

function unpackBy(stream: Gunzip | Inflate, bytes: Uint8Array, most: number): Unpacked {
  const output = createOutput(bytes.length, most);
  let failure: UnpackFailure | undefined;
  let isEnded = false;
  stream.ondata = (piece: Uint8Array, isFinal: boolean) => {
    failure ??= output.add(piece);
    isEnded ||= isFinal;
  };
  try {
    for (let at = 0; at < bytes.length && !failure; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    failure ??= 'unreadable';
  }
  if (failure) return { ok: false, failure };
  return isEnded ? output.end() : { ok: false, failure: 'unreadable' };
}

function createOutput(packed: number, most: number) {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add(piece: Uint8Array): UnpackFailure | undefined {
      length += piece.length;
      if (length > FREE_OUTPUT && length > packed * MAX_RATIO) return 'packed-too-tightly';
      if (length > most) return 'too-large';
      pieces.push(piece);
      return undefined;
    },
    end(): Unpacked {
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
      }
      return { ok: true, bytes };
    },
  };
}
