import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { type AnswerParts, type Outcome, Unusable } from './command';
import { explainFileError, pathOf } from './read-text';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'its folder may not be written to',
};

/**
 * Writes a file in parts, whole or not at all: what was there before stays until the last part is
 * on the disk. Throws {@link Unusable} where it cannot be written.
 */
export async function writeFile(file: string, parts: AnswerParts): Promise<void> {
  const named = pathOf(file);
  const path = await realpath(named).catch(() => named);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    // What is no file, such as /dev/null, is written to and stays what it is.
    if (await isOther(path)) return await writeParts(path, 'w', parts);
    await writeParts(draft, 'wx', parts);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Unusable(`${file} cannot be written: ${explainFileError(error, REASONS)}.`);
  }
}

async function writeParts(path: string, flags: 'w' | 'wx', parts: AnswerParts): Promise<void> {
  const handle = await open(path, flags);
  try {
    for await (const part of parts) await handle.appendFile(part);
    if (flags === 'wx') await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether something other than a file stands at a path: a folder, a device, a pipe. */
async function isOther(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isFile(),
    () => false,
  );
}

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
