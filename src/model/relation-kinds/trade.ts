import { defineRelationKind } from './relation-kind';

/** Commerce between the two. */
export const trade = defineRelationKind({
  id: 'trade',
  label: { en: 'Trade', ar: 'تجارة' },
  phrase: { en: '{from} and {to} trade with each other', ar: 'تجارة بين {from} و{to}' },
  past: { en: '{from} and {to} traded with each other', ar: 'تجارة سابقة بين {from} و{to}' },
  sign: 'with',
  directed: false,
  lasts: true,
  tone: 'exchange',
  plover: 'COOPERATE',
});
