import { defineRelationKind } from './relation-kind';

/** Economic or political penalties that one lays on the other. */
export const sanctions = defineRelationKind({
  id: 'sanctions',
  label: { en: 'Sanctions', ar: 'عقوبات' },
  phrase: { en: '{from} imposed sanctions on {to}', ar: 'عقوبات {from} على {to}' },
  past: { en: '{from} once imposed sanctions on {to}', ar: 'عقوبات {from} السابقة على {to}' },
  noun: { en: 'sanctions by {from} on {to}' },
  sign: 'against',
  directed: true,
  lasts: true,
  tone: 'pressure',
  plover: 'SANCTION',
});
