import { defineRelationKind } from './relation-kind';

/** One goes between others to settle their conflict. */
export const mediation = defineRelationKind({
  id: 'mediation',
  label: { en: 'Mediation', ar: 'وساطة' },
  phrase: { en: '{from} mediated for {to}', ar: 'وساطة {from} لدى {to}' },
  noun: { en: 'mediation by {from} for {to}' },
  sign: 'neither',
  directed: true,
  lasts: false,
  tone: 'talk',
  plover: 'CONSULT',
});
