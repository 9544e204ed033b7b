import { defineRelationKind } from './relation-kind';

/** An official visit of one to the other. */
export const visit = defineRelationKind({
  id: 'visit',
  label: { en: 'Visit', ar: 'زيارة' },
  phrase: { en: '{from} visited {to}', ar: 'زيارة {from} إلى {to}' },
  noun: { en: 'visit by {from} to {to}' },
  sign: 'with',
  directed: true,
  lasts: false,
  tone: 'gesture',
  plover: 'CONSULT',
});
