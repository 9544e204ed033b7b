import { formatNumber, plural } from '../../format';
import type { Parts } from '../../parts';
import { toSignMarks } from '../sign-marks';
import { actors } from './counts';
import type { SignCounts } from './described';

const groupsOf = (count: number): string =>
  plural('en', count, { one: '# group', other: '# groups' });

const marks = (count: number): string =>
  plural('en', count, { one: '# group or actor', other: '# groups and actors' });

/** How many relations of each sign, without those of which there are none; '' where there are none at all. */
function bySign(counts: SignCounts): string {
  return (['with', 'against', 'neither'] as const)
    .filter((sign) => counts[sign] > 0)
    .map((sign) => `${formatNumber('en', counts[sign])} ${sign}`)
    .join(' · ');
}

/** Words about the groups that actors are drawn in. */
export const groups = {
  name: 'Groups',
  by: 'Group by',
  nothing: 'nothing',
  some: 'a group',
  mixed: 'Group of several kinds',
  unconnected: 'Not connected',
  called: (name: string, count: number): string => `${name} (${formatNumber('en', count)})`,
  led: (leader: string, count: number): string =>
    plural('en', count - 1, { one: `${leader} and # other`, other: `${leader} and # others` }),
  bySign,
  inner: (counts: SignCounts): string => toSignMarks(counts, 'en'),
  count: (all: number, open: number): string =>
    open > 0 ? `${groupsOf(all)}, ${formatNumber('en', open)} open` : groupsOf(all),
  none: {
    kind: 'No two actors are of one kind.',
    country: 'No two actors are known to be of one country.',
    camp: 'The stances imply no two camps.',
    community: 'No two actors are with each other.',
    part: 'No two actors are connected.',
  },
  finding: 'Finding groups…',
  failed: 'The groups could not be found.',
  again: 'Try again',
  stop: 'Stop',
  list: 'All groups',
  marks: 'Under the name of a group: relations among its members, + with, − against, • neither.',
  open: 'Open',
  close: 'Close',
  openIt: (name: string): string => `Open ${name}`,
  closeIt: (name: string): string => `Close ${name}`,
  openAll: 'Open all',
  closeAll: 'Close all',
  within: (counts: SignCounts): string =>
    bySign(counts) ? `among its members: ${bySign(counts)}` : 'no relations among its members',
  what: {
    kind: 'All actors of one kind, as the dataset gives it.',
    country: 'All actors of one country, as the dataset gives it.',
    camp: 'A camp that is computed from the stances; nobody says it.',
    community:
      'A community, computed: more often with each other than with others. Nobody says it.',
    part: 'A connected part, computed: relations lead from each to each, and to nobody else.',
  },
  whatUnconnected: 'Actors that no relation joins to anybody else.',
  members: 'Members',
  amongThem: 'Among the members',
  partOf: <Part>(group: Part): Parts<Part> => ['Part of the group ', group],
  focusOnIt: 'Focus on this group',
  openGroup: 'Open this group',
  closeGroup: 'Close this group',
  of: (count: number): string => `group of ${actors(count)}`,
  described: (group: string, within: string): string => `${group}; ${within}`,
  spoken: (name: string, group: string, within: string): string => `${name}, ${group}; ${within}.`,
  opened: (count: number): string => `${formatNumber('en', count)} open`,
  drawn: (shown: number, total: number): string =>
    `${formatNumber('en', shown)} of ${marks(total)}, by number of relations`,
  openFirst: ', members of open groups first',
  allDrawn: (total: number): string => `All ${marks(total)}`,
  groupsAndActors: (count: number): string => marks(count),
  grouped: {
    kind: 'grouped by kind',
    country: 'grouped by country',
    camp: 'grouped by camp, computed',
    community: 'grouped by community, computed',
    part: 'grouped by connected part, computed',
  },
  caption: (grouped: string, count: string): string => `${grouped}: ${count}`,
};

/** The same in another language. */
export type GroupsMessages = typeof groups;
