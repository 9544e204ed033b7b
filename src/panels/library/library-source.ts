import type { Localized } from '~/base/localized';
import type { Result } from '~/base/result';
import type { LibraryMessages } from '~/i18n/messages/en/library';

/** Why something could not be done; each has a sentence in every language. */
type Problem = keyof LibraryMessages['problems'];

/** A dataset of the reader's own, as it is listed. */
export interface ListedDataset {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly actors: number;
  readonly relations: number;
  /** When it was opened last, in ms since 1970. */
  readonly opened: number;
}

/** A published dataset. */
export interface Example {
  readonly id: string;
  readonly title: Localized;
  readonly open: () => void;
}

/** Where the datasets are kept, and what can be done with them. Nothing rejects. */
export interface LibrarySource {
  /** Tells the list now and after each change, until the returned function is called. */
  readonly watch: (
    onList: (datasets: readonly ListedDataset[]) => void,
    onProblem: (problem: Problem) => void,
  ) => () => void;
  /** Whether the browser has agreed not to clear them. */
  readonly readPersistence: () => Promise<'promised' | 'lent' | 'unknown'>;
  readonly open: (id: string) => Promise<Result<unknown, Problem>>;
  readonly rename: (id: string, name: string) => Promise<Result<unknown, Problem>>;
  readonly duplicate: (id: string, name: string) => Promise<Result<unknown, Problem>>;
  /** Saves the dataset as a file, and gives its name. */
  readonly exportFile: (id: string) => Promise<Result<string, Problem>>;
  readonly remove: (id: string) => Promise<Result<unknown, Problem>>;
  readonly restore: (id: string) => Promise<Result<unknown, Problem>>;
}
