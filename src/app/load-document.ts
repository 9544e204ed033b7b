import { failure, type Result, success } from '~/base/result';
import type { Document } from '~/model/document';
import { type DocumentRef, dataPathOf, ownIdOf } from '~/view/document-ref';
import type { LibraryProblem } from './library/library-problem';
import { type LoadFailure, loadDataset } from './load-dataset';
import { toShownDocument } from './to-shown-document';

/** Where the dataset that the page opens on is published. */
export const DATASET_ADDRESS = `${import.meta.env.BASE_URL}data/russia-iran-treaty-2025.json`;

/** Why the document that an address names is not there. */
export type OpeningProblem =
  | LoadFailure
  | { readonly type: 'own'; readonly problem: LibraryProblem };

/** Reads the document that an address names. It never throws. */
export async function loadDocument(ref: DocumentRef): Promise<Result<Document, OpeningProblem>> {
  const ownId = ownIdOf(ref);
  if (ownId !== undefined) return loadFromLibrary(ownId);
  const path = dataPathOf(ref);
  const loaded =
    path === undefined
      ? await loadDataset(DATASET_ADDRESS, { checked: import.meta.env.CHECKED_DATASET })
      : await loadPublished(path);
  return loaded.ok ? success(await toShownDocument(loaded.value)) : loaded;
}

/** Reads a dataset at a path of this site; whatever stands elsewhere is as if it were missing. */
async function loadPublished(path: string) {
  const base = new URL(import.meta.env.BASE_URL, window.location.href);
  const address = URL.canParse(path, base) ? new URL(path, base) : undefined;
  if (address?.origin !== base.origin) return failure({ type: 'missing' as const, status: 404 });
  return loadDataset(address.href);
}

async function loadFromLibrary(id: string): Promise<Result<Document, OpeningProblem>> {
  try {
    const { loadOwn } = await import('./library/load-own');
    const loaded = await loadOwn(id);
    return loaded.ok ? loaded : failure({ type: 'own', problem: loaded.failure });
  } catch {
    // The program's own part did not arrive.
    return failure({ type: 'offline' });
  }
}
