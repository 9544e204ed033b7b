import { defineRelationKind } from './relation-kind';

/** Talks between the two. */
export const negotiation = defineRelationKind({
  id: 'negotiation',
  label: { en: 'Negotiation', ar: 'تفاوض' },
  sign: 'neither',
  directed: false,
  tone: 'talk',
  plover: 'CONSULT',
});
