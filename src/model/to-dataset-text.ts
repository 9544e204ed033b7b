import type { Dataset } from './schema';

/** The text of a dataset as its own file holds it. */
export function toDatasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
