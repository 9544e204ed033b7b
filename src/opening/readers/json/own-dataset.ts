import type { DatasetBreach } from '~/model/open-dataset';
import type { Dataset } from '~/model/schema';
import type { ReaderWork } from '../graph/read-safely';

/** Checks the text of a dataset; what is wrong with it becomes issues of the file. */
export async function readOwnDataset({ source, issues }: ReaderWork): Promise<Dataset | undefined> {
  const { openDataset } = await import('~/model/open-dataset');
  const opened = openDataset(source.text);
  const offsetOf = (line: number, column: number) =>
    (source.lineStarts[line - 1] ?? 0) + column - 1;
  for (const issue of opened.issues) {
    const { severity, pointer, line = 1, column = 1 } = issue;
    issues.addBreach(severity, toBreach(issue), { offset: offsetOf(line, column), pointer });
  }
  return opened.dataset;
}

function toBreach({ rule, values }: DatasetBreach): DatasetBreach {
  return { rule, values } as DatasetBreach;
}

/**
 * The dataset that a file of ours in another format was written from; undefined where the parts make
 * none, as when the file was changed.
 */
export async function findOwnDataset(parts: unknown): Promise<Dataset | undefined> {
  const { openDataset } = await import('~/model/open-dataset');
  return openDataset(JSON.stringify(parts) ?? '').dataset;
}
