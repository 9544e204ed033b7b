import { withMessages } from '~/i18n/messages';
import { definePane } from './pane';

/** Every actor a row and a column, and marks where they meet. */
export const matrix = definePane({
  id: 'matrix',
  load: async () => ({
    default: (await withMessages(import('~/panels/matrix/MatrixPanel'))).MatrixPanel,
  }),
});
