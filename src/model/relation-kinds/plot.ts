import { defineRelationKind } from './relation-kind';

/** A scheme of one to harm the other. */
export const plot = defineRelationKind({
  id: 'plot',
  label: { en: 'Plot', ar: 'مؤامرة' },
  phrase: { en: '{from} plotted against {to}', ar: 'تآمر {from} على {to}' },
  noun: { en: 'plot by {from} against {to}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
