import { defineActorKind } from './actor-kind';

/** An armed organisation that is not a state’s. */
export const armedGroup = defineActorKind({
  id: 'armed-group',
  label: { en: 'Armed group', ar: 'جماعة مسلحة' },
});
