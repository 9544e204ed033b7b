import { defineRelationKind } from './relation-kind';

/** An armed attack of one on the other, short of war. */
export const strike = defineRelationKind({
  id: 'strike',
  label: { en: 'Strike', ar: 'ضربة' },
  phrase: { en: '{from} struck {to}', ar: 'توجيه {from} ضربة إلى {to}' },
  noun: { en: 'strike by {from} on {to}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
