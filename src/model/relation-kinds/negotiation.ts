import { defineRelationKind } from './relation-kind';

/** Talks between the two. */
export const negotiation = defineRelationKind({
  id: 'negotiation',
  label: { en: 'Negotiation', ar: 'تفاوض' },
  phrase: { en: '{from} and {to} negotiated', ar: 'تفاوض بين {from} و{to}' },
  sign: 'neither',
  directed: false,
  lasts: true,
  tone: 'talk',
  plover: 'CONSULT',
});
