import { defineRelationKind } from './relation-kind';

/** One drives the other from power. */
export const overthrow = defineRelationKind({
  id: 'overthrow',
  label: { en: 'Overthrow', ar: 'الإطاحة' },
  phrase: { en: '{from} overthrew {to}', ar: 'الإطاحة ب{to} على يد {from}' },
  noun: { en: 'overthrow of {to} by {from}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
