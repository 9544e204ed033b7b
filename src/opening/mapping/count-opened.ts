import { kindOf } from '~/model/relation';
import type { Dataset } from '~/model/schema';
import { vocabularyOf } from '~/model/vocabulary';
import type { OpeningCounts } from '../opened-file';

/** What a dataset holds, counted from itself, so that it is what the page counts after opening. */
export function countOpened(dataset: Dataset | undefined, leftOut: number): OpeningCounts {
  const counts = { with: 0, against: 0, neither: 0 };
  if (dataset) {
    const vocabulary = vocabularyOf(dataset);
    for (const relation of dataset.relations) {
      const { sign } = kindOf(relation, vocabulary);
      counts[sign === 'as-given' ? (relation.sign ?? 'neither') : sign] += 1;
    }
  }
  const { actors = [], relations = [] } = dataset ?? {};
  return { actors: actors.length, relations: relations.length, ...counts, leftOut };
}
