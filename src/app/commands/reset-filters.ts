import { selectIsFiltered } from '~/store/selectors';
import { defineCommand } from './command';

/** Every filter off. */
export const resetFilters = defineCommand({
  id: 'reset-filters',
  group: 'show',
  keys: ['r'],
  canRun: selectIsFiltered,
  run: (store) => store.getState().resetFilters(),
});
