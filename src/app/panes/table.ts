import { definePane } from './pane';

/** Relations and actors in rows and columns. */
export const table = definePane({
  id: 'table',
  label: { en: 'Table', ar: 'الجدول' },
  load: async () => ({ default: (await import('~/panels/table/TablePanel')).TablePanel }),
});
