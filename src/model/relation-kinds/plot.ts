import { defineRelationKind } from './relation-kind';

/** A scheme of one to harm the other. */
export const plot = defineRelationKind({
  id: 'plot',
  label: { en: 'Plot', ar: 'مؤامرة' },
  sign: 'against',
  directed: true,
  tone: 'force',
  plover: 'ASSAULT',
});
