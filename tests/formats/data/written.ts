import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFormat, DataOptions, ExportedData } from '~/formats/data/data-format';
import { parseDatasetText } from '~/model/parse-dataset-text';
import type { Dataset } from '~/model/schema';
import { deepFreeze } from '../../fixtures/deep-freeze';

/** The text of the built-in dataset's file. */
export const BUILT_IN_TEXT = readFileSync(
  join(import.meta.dirname, '../../../data/russia-iran-treaty-2025.json'),
  'utf8',
);

/** The built-in dataset. */
export const BUILT_IN = deepFreeze(parseDatasetText(BUILT_IN_TEXT).dataset as Dataset);

/** The text of a file. */
export async function written(
  format: DataFormat,
  dataset: Dataset,
  options: Partial<DataOptions> = {},
  data: Partial<ExportedData> = {},
): Promise<string> {
  const chosen = { locale: 'en', table: 'relations', bom: false, ...options } as const;
  let text = '';
  for await (const part of format.write({ dataset, ...data }, chosen)) text += part;
  return text;
}
