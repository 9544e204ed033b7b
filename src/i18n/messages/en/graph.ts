import { formatNumber, plural } from '../../format';

/** Words about the drawn graph. */
export const graph = {
  name: 'Graph of who stands with whom and against whom',
  role: 'graph',
  help:
    'Arrow keys go to the nearest actor in that direction. N and P go through the actor’s relations. ' +
    'Enter selects an actor or a relation; Enter again goes to its details. ' +
    'F focuses on the actor. The menu key opens a menu of actions. ' +
    'Plus and minus zoom, 0 fits the graph to the screen. ' +
    'Escape clears the selection, then the focus.',
  hint: 'Click or tap an actor or a line to read its quotes.',
  hintOfFiles: 'Click or tap an actor or a line to read its records.',
  number: (value: number): string => formatNumber('en', value),
  campsComputed: 'Computed camps',
  namedActors: (count: number): string =>
    plural('en', count, {
      one: '# person, institution or state',
      other: '# people, institutions and states',
    }),
  principalActors: (count: number): string =>
    plural('en', count, { one: '# state or group', other: '# states and groups' }),
  noRelations: 'No relations in the article.',
  leftNoRelations: 'No relations match the filters.',
  nothingLeft: 'Nothing to show.',
  arranging: 'Arranging…',
  notArranged: 'The actors could not be arranged. Choose another layout or reload the page.',
  outOfSight: 'The graph is out of view.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to screen',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Exit full screen',
  controls: 'Zoom',
  focusedOn: (name: string): string => `Around ${name}, distance:`,
  stepsName: 'Distance from the actor',
  backToEverything: 'Show all',
};
