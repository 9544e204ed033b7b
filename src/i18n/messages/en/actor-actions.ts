/** What can be done with an actor from its details. */
export const actorActions = {
  name: 'What can be done with it',
  neighbourhood: 'Only its neighbourhood',
  hide: 'Hide it',
  show: 'Show it again',
  unpin: 'Unpin it',
};
