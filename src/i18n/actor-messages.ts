import type { Locale } from './locale';
import { actor as ar } from './messages/ar/actor';
import { actor as en } from './messages/en/actor';

/** The messages of how an actor stands, and of its quotes. */
export type ActorMessages = typeof en;

/** The messages of how an actor stands, by language; loaded with the details. */
export const ACTOR_MESSAGES: Readonly<Record<Locale, ActorMessages>> = { en, ar };
