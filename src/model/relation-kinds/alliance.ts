import { defineRelationKind } from './relation-kind';

/** Two actors called allies of each other. */
export const alliance = defineRelationKind({
  id: 'alliance',
  label: { en: 'Alliance', ar: 'تحالف' },
  phrase: { en: '{from} and {to} are allies', ar: 'تحالف بين {from} و{to}' },
  past: { en: '{from} and {to} were allies', ar: 'تحالف سابق بين {from} و{to}' },
  sign: 'with',
  directed: false,
  lasts: true,
  tone: 'bond',
  plover: 'COOPERATE',
});
