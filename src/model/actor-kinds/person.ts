import { defineActorKind } from './actor-kind';

/** A named human being. */
export const person = defineActorKind({
  id: 'person',
  label: { en: 'Person', ar: 'شخص' },
});
