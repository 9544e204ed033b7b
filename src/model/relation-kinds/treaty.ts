import { defineRelationKind } from './relation-kind';

/** A treaty or agreement that binds both. */
export const treaty = defineRelationKind({
  id: 'treaty',
  label: { en: 'Treaty', ar: 'معاهدة' },
  sign: 'with',
  directed: false,
  tone: 'bond',
  plover: 'AGREE',
});
