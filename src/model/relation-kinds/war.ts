import { defineRelationKind } from './relation-kind';

/** Armed conflict between the two. */
export const war = defineRelationKind({
  id: 'war',
  label: { en: 'War', ar: 'حرب' },
  phrase: { en: '{from} and {to} are at war', ar: 'حرب بين {from} و{to}' },
  past: { en: '{from} and {to} were at war', ar: 'حرب سابقة بين {from} و{to}' },
  sign: 'against',
  directed: false,
  lasts: true,
  tone: 'force',
  plover: 'ASSAULT',
});
