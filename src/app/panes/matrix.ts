import { definePane } from './pane';

/** Every actor a row and a column, and marks where they meet. */
export const matrix = definePane({
  id: 'matrix',
  label: { en: 'Matrix', ar: 'المصفوفة' },
  load: async () => ({ default: (await import('~/panels/matrix/MatrixPanel')).MatrixPanel }),
});
