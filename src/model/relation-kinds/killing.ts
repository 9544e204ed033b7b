import { defineRelationKind } from './relation-kind';

/** One has the other killed. */
export const killing = defineRelationKind({
  id: 'killing',
  label: { en: 'Killing', ar: 'اغتيال' },
  sign: 'against',
  directed: true,
  tone: 'force',
  plover: 'ASSAULT',
});
