import { defineRelationKind } from './relation-kind';

/** Two actors called allies of each other. */
export const alliance = defineRelationKind({
  id: 'alliance',
  label: { en: 'Alliance', ar: 'تحالف' },
  sign: 'with',
  directed: false,
  tone: 'bond',
  plover: 'COOPERATE',
});
