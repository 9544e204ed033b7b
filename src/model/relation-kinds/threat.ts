import { defineRelationKind } from './relation-kind';

/** Harm that one announces to the other. */
export const threat = defineRelationKind({
  id: 'threat',
  label: { en: 'Threat', ar: 'تهديد' },
  sign: 'against',
  directed: true,
  tone: 'pressure',
  plover: 'THREATEN',
});
