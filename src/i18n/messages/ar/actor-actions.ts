import type { ActorActionsMessages } from '../../actor-actions-messages';

/** What can be done with an actor from its details, in Arabic. */
export const actorActions: ActorActionsMessages = {
  name: 'ما يمكن فعله به',
  neighbourhood: 'محيطه وحده',
  hide: 'إخفاؤه',
  show: 'إظهاره من جديد',
  unpin: 'إلغاء تثبيته',
};
