import { failure, type Result, success } from '~/base/result';
import { type Document, toDocument } from '~/model/document';
import { DATASET_ADDRESS } from './dataset-address';
import type { LibraryProblem } from './library/library-problem';
import { type LoadFailure, loadDataset } from './load-dataset';

/** Why the document that an address names is not there. */
export type OpeningProblem =
  | LoadFailure
  | { readonly type: 'own'; readonly problem: LibraryProblem };

/** Reads the dataset that the page opens on, for null, or one of the reader's library. It never throws. */
export async function loadDocument(
  ownId: string | null,
): Promise<Result<Document, OpeningProblem>> {
  if (ownId !== null) return loadFromLibrary(ownId);
  const loaded = await loadDataset(DATASET_ADDRESS, { checked: import.meta.env.CHECKED_DATASET });
  return loaded.ok ? success(toDocument(loaded.value)) : loaded;
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
