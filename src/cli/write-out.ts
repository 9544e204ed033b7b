import type { Writable } from 'node:stream';
import type { Outcome } from './command';
import { explainFileError } from './explain-file-error';

/**
 * Writes an answer as fast as it is taken. A reader that has seen enough ends it, and is no error;
 * gives a sentence where it cannot be written for another reason.
 */
export async function writeOut(
  answer: Outcome['stdout'],
  stream: Writable,
): Promise<string | undefined> {
  // Each write is told of its own error.
  stream.on('error', () => {});
  for await (const part of typeof answer === 'string' ? [answer] : answer) {
    const error = await write(part, stream);
    if (error?.code === 'EPIPE') return undefined;
    if (error) return `Standard output cannot be written: ${explainFileError(error)}.\n`;
  }
  return undefined;
}

/** The error of a write; a file throws its own, where a pipe hands it on. */
function write(
  part: string | Uint8Array,
  stream: Writable,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    try {
      stream.write(part, (error) => resolve(error ?? undefined));
    } catch (error) {
      resolve(error as NodeJS.ErrnoException);
    }
  });
}
