import { defineRelationKind } from './relation-kind';

/** One has the other killed. */
export const killing = defineRelationKind({
  id: 'killing',
  label: { en: 'Assassination', ar: 'اغتيال' },
  phrase: { en: '{from} was behind the assassination of {to}', ar: 'وقوف {from} وراء اغتيال {to}' },
  noun: { en: 'assassination of {to} by {from}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
