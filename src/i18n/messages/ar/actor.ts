import type { ActorActionsMessages, ActorMessages } from '../en/actor';

/** How an actor stands in its relations, and whose quotes concern it, in Arabic. */
export const actor: ActorMessages = {
  stances: {
    with: () => ['مع'],
    'each-other': () => ['كل طرف ضد الآخر'],
    others: (name) => [name, ' ضد أطراف أخرى'],
    it: (_, name) => ['ضد ', name],
    neither: () => ['لا مع ولا ضد'],
  },
  quotesBy: (_, name) => ['أقوال ', name],
  quotesVia: (_, name) => ['أقوال منقولة عن ', name],
  quotesAbout: (_, name) => ['ما قيل أيضًا عن ', name],
  about: 'معلومات',
};

/** What can be done with an actor from its details, in Arabic. */
export const actorActions: ActorActionsMessages = {
  name: 'إجراءات',
  neighbourhood: 'التركيز على هذا الطرف',
  hide: 'إخفاء',
  show: 'إظهار',
  unpin: 'إلغاء التثبيت',
};
