import type { Locale } from './locale';
import { actorActions as ar } from './messages/ar/actor-actions';
import { actorActions as en } from './messages/en/actor-actions';

/** The messages of what can be done with an actor from its details. */
export type ActorActionsMessages = typeof en;

/** The messages of what can be done with an actor, by language; loaded with the details. */
export const ACTOR_ACTIONS_MESSAGES: Readonly<Record<Locale, ActorActionsMessages>> = { en, ar };
