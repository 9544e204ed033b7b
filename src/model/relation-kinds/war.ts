import { defineRelationKind } from './relation-kind';

/** Armed conflict between the two. */
export const war = defineRelationKind({
  id: 'war',
  label: { en: 'War', ar: 'حرب' },
  sign: 'against',
  directed: false,
  tone: 'force',
  plover: 'ASSAULT',
});
