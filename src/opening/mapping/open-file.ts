import { kindOf } from '~/model/relation';
import type { Dataset } from '~/model/schema';
import { vocabularyOf } from '~/model/vocabulary';
import type { FileReading } from '../file-reading';
import type { OpenedFile, OpeningCounts } from '../opened-file';
import type { OpeningInput } from './build-dataset';
import { createIssueList } from './issue-list';
import { mapFile } from './map-file';
import type { Mapping } from './mapping';

/**
 * What a file would be opened as under a mapping, whose gaps are guessed: its tables and columns, the
 * dataset, what would come out and what was found. Nothing a file or a mapping holds makes it throw.
 */
export function openFile(
  reading: FileReading,
  file: OpeningInput,
  mapping: Mapping = {},
): OpenedFile {
  if (reading.dataset) return openDatasetFile(reading, file, reading.dataset);
  const { building, dataset, headings: _headings, ...mapped } = mapFile(reading, file, mapping);
  return {
    name: file.name,
    sha256: file.sha256,
    format: reading.format,
    ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    ...(reading.delimiter !== undefined && { delimiter: reading.delimiter }),
    ...mapped,
    values: building.values.summaries(),
    counts: countOpened(dataset, building.omitted.length),
    issues: building.issues.listed(),
    issueCounts: building.issues.counts(),
    isMapped: reading.tables.length > 0,
    ...(dataset && { dataset }),
  };
}

/** A dataset of ours has nothing to be mapped. */
function openDatasetFile(reading: FileReading, file: OpeningInput, dataset: Dataset): OpenedFile {
  const issues = createIssueList();
  for (const issue of reading.issues) issues.take(issue);
  return {
    name: file.name,
    sha256: file.sha256,
    format: reading.format,
    ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    mapping: {},
    tables: [],
    values: [],
    counts: countOpened(dataset, 0),
    questions: [],
    issues: issues.listed(),
    issueCounts: issues.counts(),
    isMapped: false,
    dataset,
  };
}

/** What a dataset holds, counted from itself, so that it is what the page counts after opening. */
function countOpened(dataset: Dataset | undefined, omitted: number): OpeningCounts {
  const counts = { with: 0, against: 0, neither: 0 };
  if (dataset) {
    const vocabulary = vocabularyOf(dataset);
    for (const relation of dataset.relations) {
      const { sign } = kindOf(relation, vocabulary);
      counts[sign === 'as-given' ? (relation.sign ?? 'neither') : sign] += 1;
    }
  }
  const { actors = [], relations = [] } = dataset ?? {};
  return { actors: actors.length, relations: relations.length, ...counts, omitted };
}
