import type { Dataset } from '~/model/schema';
import type { ReaderWork } from '../graph/read-safely';

/** Checks the text of a dataset; what is wrong with it becomes issues of the file. */
export async function readOwnDataset({ source, issues }: ReaderWork): Promise<Dataset | undefined> {
  const { openDataset } = await import('~/model/open-dataset');
  const opened = openDataset(source.text);
  const offsetOf = (line: number, column: number) =>
    (source.lineStarts[line - 1] ?? 0) + column - 1;
  for (const { severity, message, pointer, line = 1, column = 1 } of opened.issues) {
    const at = { offset: offsetOf(line, column), pointer };
    issues.add(severity, 'dataset', { about: '', at, values: { message } });
  }
  return opened.dataset;
}

/**
 * The dataset that a file of ours in another format was written from; undefined where the parts make
 * none, as when the file was changed.
 */
export async function findOwnDataset(parts: unknown): Promise<Dataset | undefined> {
  const { openDataset } = await import('~/model/open-dataset');
  return openDataset(JSON.stringify(parts) ?? '').dataset;
}
