import { useState } from 'react';
import { toFileName } from '~/base/file-name';
import type { Drawing } from '~/canvas/drawing';
import { fromElementId } from '~/canvas/element-id';
import { toPictureName } from '~/figures/page/picture-name';
import { findFormat } from '~/formats/data/encode-file';
import { useLocale } from '~/i18n/use-messages';
import type { Dataset } from '~/model/schema';
import { selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import type { Point, View } from '~/view/view';
import {
  type DataChoices,
  type DataScope,
  findDataChoices,
  rememberDataChoices,
  useScopes,
} from './data-choices';
import type { PrepareJob } from './use-data-actions';

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
    const isOwn = scope === 'whole' && format.keepsOriginal;
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
  const kind = { ...format, name: toFileName(choices.name, proposal, format.extension) };
  return { choices, change, scopes, scope, format, options, proposal, kind, prepare };
}

/** Where the actors of a drawing stand on its plane, by id, to the tenth of a unit. */
function readPlaces({ cy }: Pick<Drawing, 'cy'>): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const node of cy.nodes().toArray()) {
    const element = fromElementId(node.id());
    const { x, y } = node.position();
    if (element?.type === 'actor') places.set(element.id, { x: round(x), y: round(y) });
  }
  return places;
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10 || 0;
}

/** The name that a data file is proposed to have, without its extension. */
function proposeName(
  dataset: Pick<Dataset, 'id'>,
  view: View,
  { scope, table, format }: { readonly scope: DataScope } & Pick<DataChoices, 'table' | 'format'>,
  date: Date,
): string {
  const name =
    scope === 'whole' ? dataset.id : toPictureName(dataset, toNarrowing(view), date, 'graph');
  return findFormat(format).options.includes('table') && table === 'actors'
    ? `${name}-actors`
    : name;
}

/** What of a view narrows the data: what is only selected stands in them among the rest. */
function toNarrowing(view: View): View {
  return { ...view, selection: null };
}
