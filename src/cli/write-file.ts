import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type AnswerParts, Unusable } from './command';
import { explainFileError } from './explain-file-error';
import { pathOf } from './path-of';

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
