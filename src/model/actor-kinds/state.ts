import { defineActorKind } from './actor-kind';

/** A state, under its name, that of its capital or that of its government seat. */
export const state = defineActorKind({
  id: 'state',
  label: { en: 'State', ar: 'دولة' },
});
