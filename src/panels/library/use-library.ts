import { useEffect, useState } from 'react';
import type { Result } from '~/base/result';
import type { LibraryMessages } from '~/i18n/messages/en/library';
import type { LibrarySource, ListedDataset } from './library-source';

type Problem = keyof LibraryMessages['problems'];

/** What came of the last thing that was done, in words, and the dataset that it can give back. */
export interface LibraryOutcome {
  readonly text: string;
  readonly hasFailed?: boolean;
  readonly removed?: ListedDataset;
}

/** The list as it is now, and what came of what was done with it. */
export function useLibrary(source: LibrarySource, words: LibraryMessages) {
  const [datasets, setDatasets] = useState<readonly ListedDataset[]>();
  const [persistence, setPersistence] = useState<'promised' | 'lent' | 'unknown'>('unknown');
  const [outcome, setOutcome] = useState<LibraryOutcome>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => source.watch(setDatasets, setProblem), [source]);
  useEffect(() => {
    void source.readPersistence().then(setPersistence);
  }, [source]);
  const report = <Value>(
    result: Result<Value, Problem>,
    toOutcome: (value: Value) => LibraryOutcome | undefined,
  ) =>
    setOutcome(
      result.ok
        ? toOutcome(result.value)
        : { text: words.problems[result.failure], hasFailed: true },
    );
  return {
    datasets,
    persistence,
    problem,
    outcome,
    open: async ({ id }: ListedDataset) => report(await source.open(id), () => undefined),
    rename: async ({ id }: ListedDataset, name: string) =>
      report(await source.rename(id, name), () => ({ text: words.renamed(name) })),
    duplicate: async ({ id, name }: ListedDataset) => {
      const copy = words.copyOf(name);
      report(await source.duplicate(id, copy), () => ({ text: words.duplicated(copy) }));
    },
    exportFile: async ({ id }: ListedDataset) =>
      report(await source.exportFile(id), (name) => ({ text: words.exported(name) })),
    remove: async (removed: ListedDataset) =>
      report(await source.remove(removed.id), () => ({
        text: words.removed(removed.name),
        removed,
      })),
    restore: async ({ id, name }: ListedDataset) =>
      report(await source.restore(id), () => ({ text: words.restored(name) })),
  };
}
