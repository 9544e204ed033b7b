import { defineRelationKind } from './relation-kind';

/** One challenges the other or takes a hard line against it. */
export const opposition = defineRelationKind({
  id: 'opposition',
  label: { en: 'Opposition', ar: 'معارضة' },
  phrase: { en: '{from} opposed {to}', ar: 'معارضة {from} ل{to}' },
  past: { en: '{from} once opposed {to}', ar: 'معارضة {from} السابقة ل{to}' },
  noun: { en: 'opposition to {to} by {from}' },
  sign: 'against',
  directed: true,
  lasts: true,
  tone: 'dispute',
  plover: 'REJECT',
});
