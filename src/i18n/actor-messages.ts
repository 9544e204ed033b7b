import type { Locale } from './locale';
import { actorActions as actionsInArabic, actor as actorInArabic } from './messages/ar/actor';
import {
  type ActorActionsMessages,
  type ActorMessages,
  actor,
  actorActions,
} from './messages/en/actor';

/** The messages of how an actor stands, by language; loaded with the details. */
export const ACTOR_MESSAGES: Readonly<Record<Locale, ActorMessages>> = {
  en: actor,
  ar: actorInArabic,
};

/** The messages of what can be done with an actor, by language; loaded with the details. */
export const ACTOR_ACTIONS_MESSAGES: Readonly<Record<Locale, ActorActionsMessages>> = {
  en: actorActions,
  ar: actionsInArabic,
};
