import { defineCommand } from './command';

/** The list of all steps, to go to any of them. */
export const history = defineCommand({
  id: 'history',
  label: { en: 'History', ar: 'سجل التغييرات' },
  group: 'history',
  keys: ['shift+h'],
  run: (_store, context) => context.openHistory(),
});
