import { defineRelationKind } from './relation-kind';

/** One has the other killed. */
export const killing = defineRelationKind({
  id: 'killing',
  label: { en: 'Killing', ar: 'اغتيال' },
  phrase: { en: '{from} killed {to}', ar: 'اغتيال {to} على يد {from}' },
  sign: 'against',
  directed: true,
  tone: 'force',
  plover: 'ASSAULT',
});
