/** What can be done with an actor from its details. */
export const actorActions = {
  name: 'Actions',
  neighbourhood: 'Focus on this actor',
  hide: 'Hide',
  show: 'Show',
  unpin: 'Unpin',
};
