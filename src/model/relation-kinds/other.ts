import { defineRelationKind } from './relation-kind';

/** A relation that no other kind names; it says its own sign and label. */
export const other = defineRelationKind({
  id: 'other',
  label: { en: 'Other', ar: 'غير ذلك' },
  phrase: { en: '{from} {label} {to}', ar: '{subject} {label} {to}' },
  sign: 'as-given',
  directed: true,
  lasts: 'as-given',
  tone: 'open',
  plover: null,
});
