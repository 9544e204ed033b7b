import { defineRelationKind } from './relation-kind';

/** Economic or political penalties that one lays on the other. */
export const sanctions = defineRelationKind({
  id: 'sanctions',
  label: { en: 'Sanctions', ar: 'عقوبات' },
  phrase: { en: '{from} imposed sanctions on {to}', ar: 'عقوبات من جانب {from} على {to}' },
  sign: 'against',
  directed: true,
  lasts: true,
  tone: 'pressure',
  plover: 'SANCTION',
});
