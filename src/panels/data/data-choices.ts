import { useMemo } from 'react';
import { hasActiveFilter } from '~/filters/filter-values';
import { narrowDataset } from '~/filters/narrow-dataset';
import type { DataFormatId } from '~/formats/data';
import type { DataOptions } from '~/formats/data/data-format';
import { countClaims } from '~/model/count-claims';
import type { Dataset } from '~/model/schema';
import type { AppStore } from '~/store/app-store';
import { selectFocus, selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** The data that can go out. */
export interface Scopes {
  readonly whole: Dataset;
  /** Undefined while nothing is filtered out. */
  readonly narrowed: Dataset | undefined;
}

/** What of the data goes out: all of it, or what the filters leave. */
export type DataScope = 'whole' | 'narrowed';

/** What the reader chose for a data file; undefined where he left it to us. */
export interface DataChoices {
  readonly format: DataFormatId;
  readonly scope: DataScope | undefined;
  readonly locale: DataOptions['locale'] | undefined;
  readonly table: DataOptions['table'];
  readonly bom: boolean;
  /** As written, which need not be a name that files can have. */
  readonly name: string | undefined;
}

const INITIAL_CHOICES: DataChoices = {
  format: 'json',
  scope: undefined,
  locale: undefined,
  table: 'relations',
  bom: false,
  name: undefined,
};

const remembered = new WeakMap<AppStore, DataChoices>();

/** What was chosen last in a session; what goes out, and its name, are chosen anew each time. */
export function findDataChoices(session: AppStore): DataChoices {
  return { ...(remembered.get(session) ?? INITIAL_CHOICES), scope: undefined, name: undefined };
}

/** Keeps what was chosen while its session lasts. */
export function rememberDataChoices(session: AppStore, choices: DataChoices): void {
  remembered.set(session, choices);
}

/** The whole dataset, and what filters and focus leave of it. */
export function useScopes(): Scopes {
  const graph = useApp(selectGraph);
  const { level, filters } = useApp(selectView);
  const focus = useApp(selectFocus);
  const isNarrowed = hasActiveFilter(filters) || focus !== null;
  const narrowed = useMemo(
    () => (isNarrowed ? narrowDataset(graph, { level, filters, focus }) : undefined),
    [graph, isNarrowed, level, filters, focus],
  );
  return { whole: graph.dataset, narrowed };
}

/** How many actors, relations and quotes a dataset has. */
export function countOf(dataset: Dataset): readonly [number, number, number] {
  return [dataset.actors.length, dataset.relations.length, countClaims(dataset)];
}
