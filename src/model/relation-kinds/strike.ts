import { defineRelationKind } from './relation-kind';

/** An armed attack of one on the other, short of war. */
export const strike = defineRelationKind({
  id: 'strike',
  label: { en: 'Strike', ar: 'ضربة' },
  phrase: { en: '{from} struck {to}', ar: 'ضربة من جانب {from} على {to}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'force',
  plover: 'ASSAULT',
});
