import { defineActorKind } from './actor-kind';

/** A government body, armed service, agency or medium. */
export const institution = defineActorKind({
  id: 'institution',
  label: { en: 'Institution', ar: 'مؤسسة' },
});
