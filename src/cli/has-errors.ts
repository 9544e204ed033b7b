import { checkDataset } from '~/model/check-dataset';
import { parseDatasetText } from '~/model/parse-dataset-text';

/** Whether anything in the text of a dataset file, its form or its meaning, is an error. */
export function hasErrors(text: string): boolean {
  const { dataset } = parseDatasetText(text);
  return !dataset || checkDataset(dataset).some(({ severity }) => severity === 'error');
}
