import { toPictureName } from '~/figures/page/picture-name';
import type { DataFormat } from '~/formats/data/data-format';
import type { Dataset } from '~/model/schema';
import type { View } from '~/view/view';
import type { DataChoices, DataScope } from './data-choices';

/** What some system does not take in the name of a file, at its ends or anywhere. */
const UNSAFE = /[\\/:*?"<>|\p{C}]+/gu;
const UNSAFE_ENDS = /^[\s.-]+|[\s.-]+$/g;
/** File systems take 255 bytes; letters may take four. */
const LONGEST = 60;

/** The name that a data file is proposed to have, without its extension. */
export function proposeName(
  dataset: Pick<Dataset, 'id'>,
  view: View,
  { scope, table, format }: { readonly scope: DataScope } & Pick<DataChoices, 'table' | 'format'>,
  date: Date,
): string {
  const name =
    scope === 'whole' ? dataset.id : toPictureName(dataset, toNarrowing(view), date, 'graph');
  return format === 'csv' && table === 'actors' ? `${name}-actors` : name;
}

/** What of a view narrows the data: what is only selected stands in them among the rest. */
function toNarrowing(view: View): View {
  return { ...view, selection: null };
}

/** The full name of a file, from what was written; from the proposal where nothing of it can be used. */
export function toFileName(
  written: string | undefined,
  proposal: string,
  { extension }: Pick<DataFormat, 'extension'>,
): string {
  const ending = `.${extension}`;
  const bare = written?.toLowerCase().endsWith(ending) ? written.slice(0, -ending.length) : written;
  const safe = [...(bare ?? '').replace(UNSAFE, '-')]
    .slice(0, LONGEST)
    .join('')
    .replace(UNSAFE_ENDS, '');
  return `${safe || proposal}${ending}`;
}
