import type { Dataset } from './schema';

/** The text of a dataset as its own file holds it. */
export function toDatasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/**
 * The text of a dataset as a file that opens in a view, which is the query of a link; what the
 * dataset said of its view before gives way. Without a view to say the text stays as it is.
 */
export function withView(text: string, view: string): string {
  const dataset = JSON.parse(text.replace(/^\ufeff/, '')) as Dataset;
  const { view: former, ...rest } = dataset;
  if ((former ?? '') === view) return text;
  return toDatasetText(view === '' ? rest : { ...rest, view });
}
