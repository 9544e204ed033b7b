import { failure, type Result, success } from '~/base/result';
import type { Document } from '~/model/document';
import { runTask } from '~/tasks/run-task';
import { toShownDocument } from '../to-shown-document';
import { library } from './library';
import type { LibraryProblem } from './library-problem';

/** Reads a dataset of the library, and notes when it was opened. It never throws. */
export async function loadOwn(id: string): Promise<Result<Document, LibraryProblem>> {
  const entry = await library.read(id);
  if (!entry.ok) return entry;
  const { text, deleted } = entry.value;
  if (deleted !== undefined) return failure('missing');
  const document = await parseOwn(text);
  if (!document) return failure('corrupt');
  void library.markOpened(id);
  return success(document);
}

/** The document of a dataset of the reader's as text; undefined where it is none. */
export async function parseOwn(text: string): Promise<Document | undefined> {
  try {
    const { dataset } = await runTask('open-dataset', text);
    return dataset && (await toShownDocument(dataset, { origin: 'file', text }));
  } catch {
    return undefined;
  }
}
