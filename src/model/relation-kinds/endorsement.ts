import { defineRelationKind } from './relation-kind';

/** Praise or backing that one gives the other. */
export const endorsement = defineRelationKind({
  id: 'endorsement',
  label: { en: 'Endorsement', ar: 'تأييد' },
  phrase: { en: '{from} backed {to}', ar: 'تأييد {to} من جانب {from}' },
  sign: 'with',
  directed: true,
  lasts: false,
  tone: 'gesture',
  plover: 'SUPPORT',
});
