import { defineRelationKind } from './relation-kind';

/** One drives the other from power. */
export const overthrow = defineRelationKind({
  id: 'overthrow',
  label: { en: 'Overthrow', ar: 'إطاحة' },
  phrase: { en: '{from} overthrew {to}', ar: 'إسقاط {to} على يد {from}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
