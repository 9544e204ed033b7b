import { defineRelationKind } from './relation-kind';

/** Lasting cooperation, said or planned, without a treaty being the point. */
export const partnership = defineRelationKind({
  id: 'partnership',
  label: { en: 'Partnership', ar: 'شراكة' },
  phrase: { en: '{from} and {to} are partners', ar: 'شراكة بين {from} و{to}' },
  past: { en: '{from} and {to} were partners', ar: 'شراكة سابقة بين {from} و{to}' },
  sign: 'with',
  directed: false,
  lasts: true,
  tone: 'bond',
  plover: 'COOPERATE',
});
