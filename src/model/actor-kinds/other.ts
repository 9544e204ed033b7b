import { defineActorKind } from './actor-kind';

/** An actor that no other kind names. */
export const other = defineActorKind({
  id: 'other',
  label: { en: 'Other', ar: 'غير ذلك' },
});
