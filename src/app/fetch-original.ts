import { parseDatasetText } from '~/model/parse-dataset-text';
import type { Dataset } from '~/model/schema';
import { DATASET_ADDRESS } from './dataset-address';

/**
 * The text of the file that a dataset was read from, byte order mark included; undefined where it
 * cannot be had any more, or says something else by now.
 */
export async function fetchOriginal(
  dataset: Dataset,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const response = await fetch(DATASET_ADDRESS, { signal });
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const read = parseDatasetText(text).dataset;
    const isSame = response.ok && JSON.stringify(read) === JSON.stringify(dataset);
    return isSame ? text : undefined;
  } catch {
    return undefined;
  }
}
