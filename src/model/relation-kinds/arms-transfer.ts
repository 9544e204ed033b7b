import { defineRelationKind } from './relation-kind';

/** Weapons that one supplies to the other. */
export const armsTransfer = defineRelationKind({
  id: 'arms-transfer',
  label: { en: 'Arms transfer', ar: 'نقل أسلحة' },
  phrase: { en: '{from} supplied {to} with arms', ar: 'نقل أسلحة من {from} إلى {to}' },
  noun: { en: 'arms transfer from {from} to {to}' },
  sign: 'with',
  directed: true,
  lasts: false,
  tone: 'exchange',
  plover: 'AID',
});
