import { defineCommand } from './command';

/** What is shown, on paper, with its evidence as notes. */
export const print = defineCommand({
  id: 'print',
  label: { en: 'Print', ar: 'طباعة' },
  group: 'page',
  keys: ['mod+p'],
  run: (_store, context) => context.print(),
});
