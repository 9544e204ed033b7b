import { defineRelationKind } from './relation-kind';

/** Harm that one announces to the other. */
export const threat = defineRelationKind({
  id: 'threat',
  label: { en: 'Threat', ar: 'تهديد' },
  phrase: { en: '{from} threatened {to}', ar: 'تهديد {from} ل{to}' },
  noun: { en: 'threat by {from} against {to}' },
  saying: 'threat',
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'pressure',
  plover: 'THREATEN',
});
