import { defineRelationKind } from './relation-kind';

/** A treaty or agreement that binds both. */
export const treaty = defineRelationKind({
  id: 'treaty',
  label: { en: 'Treaty', ar: 'معاهدة' },
  phrase: { en: '{from} and {to} are bound by a treaty', ar: 'معاهدة بين {from} و{to}' },
  past: { en: '{from} and {to} were bound by a treaty', ar: 'معاهدة سابقة بين {from} و{to}' },
  sign: 'with',
  directed: false,
  lasts: true,
  tone: 'bond',
  plover: 'AGREE',
});
