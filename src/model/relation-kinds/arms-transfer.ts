import { defineRelationKind } from './relation-kind';

/** Weapons that one supplies to the other. */
export const armsTransfer = defineRelationKind({
  id: 'arms-transfer',
  label: { en: 'Arms transfer', ar: 'نقل أسلحة' },
  sign: 'with',
  directed: true,
  tone: 'exchange',
  plover: 'AID',
});
