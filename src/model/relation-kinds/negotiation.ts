import { defineRelationKind } from './relation-kind';

/** Talks between the two. */
export const negotiation = defineRelationKind({
  id: 'negotiation',
  label: { en: 'Negotiations', ar: 'مفاوضات' },
  phrase: { en: '{from} and {to} are negotiating', ar: 'مفاوضات بين {from} و{to}' },
  past: { en: '{from} and {to} negotiated', ar: 'مفاوضات سابقة بين {from} و{to}' },
  sign: 'neither',
  directed: false,
  lasts: true,
  tone: 'talk',
  plover: 'CONSULT',
});
