import { defineRelationKind } from './relation-kind';

/** One invades the other. */
export const invasion = defineRelationKind({
  id: 'invasion',
  label: { en: 'Invasion', ar: 'غزو' },
  sign: 'against',
  directed: true,
  tone: 'force',
  plover: 'ASSAULT',
});
