import { defineRelationKind } from './relation-kind';

/** Relief, money or other help that one gives the other. */
export const aid = defineRelationKind({
  id: 'aid',
  label: { en: 'Aid', ar: 'مساعدة' },
  phrase: { en: '{from} aided {to}', ar: 'مساعدة {from} ل{to}' },
  noun: { en: 'aid from {from} to {to}' },
  sign: 'with',
  directed: true,
  lasts: false,
  tone: 'exchange',
  plover: 'AID',
});
