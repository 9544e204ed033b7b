import { defineRelationKind } from './relation-kind';

/** Praise or backing that one gives the other. */
export const endorsement = defineRelationKind({
  id: 'endorsement',
  label: { en: 'Endorsement', ar: 'تأييد' },
  phrase: { en: '{from} backed {to}', ar: 'تأييد {from} ل{to}' },
  noun: { en: 'endorsement of {to} by {from}' },
  saying: 'opinion',
  sign: 'with',
  directed: true,
  lasts: false,
  tone: 'gesture',
  plover: 'SUPPORT',
});
