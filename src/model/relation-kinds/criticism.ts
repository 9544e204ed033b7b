import { defineRelationKind } from './relation-kind';

/** One accuses, condemns or is alarmed by the other. */
export const criticism = defineRelationKind({
  id: 'criticism',
  label: { en: 'Criticism', ar: 'انتقاد' },
  phrase: { en: '{from} criticised {to}', ar: 'انتقاد {from} ل{to}' },
  noun: { en: 'criticism of {to} by {from}' },
  saying: 'opinion',
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'dispute',
  plover: 'DISAPPROVE',
});
