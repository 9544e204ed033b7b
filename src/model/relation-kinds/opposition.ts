import { defineRelationKind } from './relation-kind';

/** One challenges the other or takes a hard line against it. */
export const opposition = defineRelationKind({
  id: 'opposition',
  label: { en: 'Opposition', ar: 'معارضة' },
  phrase: { en: '{from} opposed {to}', ar: 'معارضة {to} من جانب {from}' },
  sign: 'against',
  directed: true,
  lasts: true,
  tone: 'dispute',
  plover: 'REJECT',
});
