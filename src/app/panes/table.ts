import { withMessages } from '~/i18n/messages';
import { definePane } from './pane';

/** Relations and actors in rows and columns. */
export const table = definePane({
  id: 'table',
  load: async () => ({
    default: (await withMessages(import('~/panels/table/TablePanel'))).TablePanel,
  }),
});
