import { defineRelationKind } from './relation-kind';

/** One invades the other. */
export const invasion = defineRelationKind({
  id: 'invasion',
  label: { en: 'Invasion', ar: 'غزو' },
  phrase: { en: '{from} invaded {to}', ar: 'غزو {from} ل{to}' },
  noun: { en: 'invasion of {to} by {from}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
