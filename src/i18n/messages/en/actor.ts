import type { Parts } from '../../parts';

/** A phrase about an actor by its name, and by its name as it stands after a preposition. */
type OfActor = <Part>(name: Part, afterPreposition: Part) => Parts<Part>;

const named =
  (before: string, after = ''): OfActor =>
  (name) => [before, name, after];

/** How an actor stands in its relations, and whose quotes concern it. */
export const actor = {
  stances: {
    with: (() => ['With']) as OfActor,
    'each-other': (() => ['Against each other']) as OfActor,
    others: named('', ' against others'),
    it: named('Against '),
    neither: (() => ['Neither']) as OfActor,
  },
  quotesBy: named('Quotes by '),
  quotesVia: named('Quotes reported by '),
  quotesAbout: named('Other quotes about '),
  about: 'About',
};

/** The messages of how an actor stands, and of its quotes. */
export type ActorMessages = typeof actor;

/** What can be done with an actor from its details. */
export const actorActions = {
  name: 'Actions',
  neighbourhood: 'Focus on this actor',
  hide: 'Hide',
  show: 'Show',
  unpin: 'Unpin',
};

/** The messages of what can be done with an actor from its details. */
export type ActorActionsMessages = typeof actorActions;
