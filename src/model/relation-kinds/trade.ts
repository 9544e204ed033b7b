import { defineRelationKind } from './relation-kind';

/** Commerce between the two. */
export const trade = defineRelationKind({
  id: 'trade',
  label: { en: 'Trade', ar: 'تجارة' },
  sign: 'with',
  directed: false,
  tone: 'exchange',
  plover: 'COOPERATE',
});
