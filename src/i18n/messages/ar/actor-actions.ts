import type { ActorActionsMessages } from '../../actor-actions-messages';

/** What can be done with an actor from its details, in Arabic. */
export const actorActions: ActorActionsMessages = {
  name: 'إجراءات',
  neighbourhood: 'التركيز على هذا الطرف',
  hide: 'إخفاء',
  show: 'إظهار',
  unpin: 'إلغاء التثبيت',
};
