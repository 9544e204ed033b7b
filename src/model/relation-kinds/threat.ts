import { defineRelationKind } from './relation-kind';

/** Harm that one announces to the other. */
export const threat = defineRelationKind({
  id: 'threat',
  label: { en: 'Threat', ar: 'تهديد' },
  phrase: { en: '{from} threatened {to}', ar: 'تهديد من {from} موجّه إلى {to}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'pressure',
  plover: 'THREATEN',
});
