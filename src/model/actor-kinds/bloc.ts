import { defineActorKind } from './actor-kind';

/** Several actors spoken of as one: the West, officials, leaders. */
export const bloc = defineActorKind({
  id: 'bloc',
  label: { en: 'Bloc', ar: 'كتلة' },
});
