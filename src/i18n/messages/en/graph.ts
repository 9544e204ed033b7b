import { formatNumber } from '../../format';
import { plural } from '../../plural';
import { relations } from './counts';

/** How many relations of an actor there are, by sign. */
export interface SignCounts {
  readonly with: number;
  readonly against: number;
  readonly neither: number;
}

/** Words about the drawn graph. */
export const graph = {
  name: 'Graph of who stands with whom and against whom',
  role: 'graph',
  help:
    'Arrow keys go to the nearest actor in that direction. N and P go through the actor’s relations. ' +
    'Enter selects an actor or a relation; Enter again goes to its details. ' +
    'F focuses on the actor’s neighbourhood. The menu key shows what else can be done. ' +
    'Plus and minus zoom, 0 shows everything. ' +
    'Escape clears the selection, then the focus.',
  hint: 'Choose an actor or line to read the sentences behind it.',
  actor: (name: string, kind: string, counts: SignCounts): string =>
    `${name}, ${kind.toLowerCase()}, ${signCounts(counts)}`,
  pinned: (actor: string): string => `${actor}, pinned`,
  between: (from: string, to: string, isDirected: boolean): string =>
    isDirected ? `${from} to ${to}` : `${from} and ${to}`,
  claims: (count: number): string => plural('en', count, { one: '# claim', other: '# claims' }),
  more: (count: number): string =>
    plural('en', count, { one: '# more kind', other: '# more kinds' }),
  number: (value: number): string => formatNumber('en', value),
  noRelations: 'The article states no relation.',
  leftNoRelations: 'The filters leave no relation.',
  nothingLeft: 'There is nothing to show.',
  outOfSight: 'The graph is outside the window.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  controls: 'Window of the graph',
  focusedOn: (name: string): string => `Focus: ${name}, steps around:`,
  stepsName: 'Reach of the focus in steps',
  backToEverything: 'Back to everything',
};

function signCounts(counts: SignCounts): string {
  const total = counts.with + counts.against + counts.neither;
  const all = relations(total);
  if (total === 0) return 'no relations';
  const parts = [
    [counts.with, 'with'],
    [counts.against, 'against'],
    [counts.neither, 'neither'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${all}: ${said.join(', ')}`;
}
