import { defineActorKind } from './actor-kind';

/** An opposition, a party or another political movement. */
export const movement = defineActorKind({
  id: 'movement',
  label: { en: 'Movement', ar: 'حركة' },
});
