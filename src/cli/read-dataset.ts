import type { Issue } from '~/base/issue';
import { openDataset } from '~/model/open-dataset';
import type { Dataset } from '~/model/schema';
import { EXIT, type Outcome } from './command';
import { toIssueLines } from './issue-lines';
import { readStream, readText } from './read-text';

/** The name of the standard input, and of the standard output. */
export const STANDARD = '-';

/** A dataset that is fit for use with its text, or the outcome of a command that found it is not. */
export type ReadDataset =
  | { readonly dataset: Dataset; readonly text: string }
  | { readonly dataset?: undefined; readonly outcome: Outcome };

/** Reads the dataset of a file or of the standard input; warnings do not make it unfit. */
export async function readDataset(input: string): Promise<ReadDataset> {
  const name = input === STANDARD ? 'Standard input' : input;
  const text = input === STANDARD ? await readStream(process.stdin, name) : readText(input);
  const { dataset, issues } = openDataset(text);
  if (dataset) return { dataset, text };
  return {
    outcome: toOutcome(
      name,
      issues.filter(({ severity }) => severity === 'error'),
    ),
  };
}

function toOutcome(file: string, errors: readonly Issue[]): Outcome {
  const stderr = toIssueLines(errors.map((issue) => ({ file, ...issue })));
  return { exit: EXIT.issues, stdout: '', stderr };
}
