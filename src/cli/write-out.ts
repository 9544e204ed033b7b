import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Outcome } from './command';

/** Writes an answer as fast as it is taken; a reader that has seen enough ends it, and is no error. */
export async function writeOut(answer: Outcome['stdout'], stream: Writable): Promise<void> {
  try {
    const parts = typeof answer === 'string' ? [answer] : answer;
    await pipeline(Readable.from(parts), stream, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
