import { defineRelationKind } from './relation-kind';

/** Two who appear or confer together, neither as a visit nor to negotiate. */
export const meeting = defineRelationKind({
  id: 'meeting',
  label: { en: 'Meeting', ar: 'لقاء' },
  phrase: { en: '{from} and {to} met', ar: 'لقاء بين {from} و{to}' },
  sign: 'with',
  directed: false,
  lasts: false,
  tone: 'gesture',
  plover: 'CONSULT',
});
