import { toDatasetText } from '~/model/to-dataset-text';
import { defineDataFormat } from './data-format';

/** The dataset itself: the one format that Entente reads again. The whole of it is the file as it is. */
export const json = defineDataFormat({
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  options: [],
  keepsOriginal: true,
  losses: () => [],
  write: async function* ({ dataset, original }) {
    yield original ?? toDatasetText(dataset);
  },
});
