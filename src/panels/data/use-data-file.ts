import { useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { readPlaces } from '~/canvas/read-places';
import { findFormat } from '~/formats/data/encode-file';
import { useLocale } from '~/i18n/use-messages';
import type { Dataset } from '~/model/schema';
import { selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import {
  type DataChoices,
  type DataScope,
  findDataChoices,
  rememberDataChoices,
} from './data-choices';
import { proposeName, toFileName } from './file-name';
import type { PrepareJob } from './use-data-actions';
import { useScopes } from './use-scopes';

/** Where the data of a file come from. */
export interface DataOrigin {
  /** Null while nothing is drawn, so that no place can be told. */
  readonly drawing: Drawing | null;
  /** The text of the dataset's own file, where it can still be had. */
  readonly fetchOriginal: (dataset: Dataset, signal: AbortSignal) => Promise<string | undefined>;
  readonly now: () => Date;
}

/** The file that the reader is choosing: what he chose, what follows from it, what it is made of. */
export function useDataFile({ drawing, fetchOriginal, now }: DataOrigin) {
  const store = useAppStore();
  const view = useApp(selectView);
  const ownLocale = useLocale();
  const [choices, setChoices] = useState(() => findDataChoices(store));
  const scopes = useScopes();
  const { whole, narrowed } = scopes;
  const scope: DataScope = narrowed && choices.scope !== 'whole' ? 'narrowed' : 'whole';
  const format = findFormat(choices.format);
  const { table, bom, locale = ownLocale } = choices;
  const options = { table, bom, locale };
  const proposal = proposeName(whole, view, { ...choices, scope }, now());
  const change = (changed: Partial<DataChoices>) => {
    const next = { ...choices, ...changed };
    rememberDataChoices(store, next);
    setChoices(next);
  };
  const prepare: PrepareJob = async (signal) => {
    const isOwn = scope === 'whole' && format.id === 'json';
    return {
      format: choices.format,
      data: {
        dataset: (scope === 'narrowed' && narrowed) || whole,
        original: isOwn ? await fetchOriginal(whole, signal) : undefined,
        places: drawing ? readPlaces(drawing) : undefined,
      },
      options,
    };
  };
  const kind = { ...format, name: toFileName(choices.name, proposal, format) };
  return { choices, change, scopes, scope, format, options, proposal, kind, prepare };
}
