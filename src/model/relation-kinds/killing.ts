import { defineRelationKind } from './relation-kind';

/** One has the other killed. */
export const killing = defineRelationKind({
  id: 'killing',
  label: { en: 'Killing', ar: 'اغتيال' },
  phrase: { en: '{from} was behind the killing of {to}', ar: 'اغتيال {to} من جانب {from}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
