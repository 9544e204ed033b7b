import { formatNumber, plural } from '../../format';
import { actors, relations } from './counts';
import type { SignCounts } from './graph';

const groupsOf = (count: number): string =>
  plural('en', count, { one: '# group', other: '# groups' });

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
  called: (name: string, count: number): string => `${name} (${formatNumber('en', count)})`,
  led: (leader: string, count: number): string =>
    plural('en', count - 1, { one: `${leader} and # other`, other: `${leader} and # others` }),
  inner: bySign,
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
  open: 'Open',
  close: 'Close',
  openIt: (name: string): string => `Open ${name}`,
  closeIt: (name: string): string => `Close ${name}`,
  openAll: 'Open all',
  closeAll: 'Close all',
  size: (count: number): string => actors(count),
  within: (counts: SignCounts): string =>
    bySign(counts) ? `among them: ${bySign(counts)}` : 'no relations among them',
  what: {
    kind: 'All actors of one kind, as the dataset gives it.',
    country: 'All actors of one country, as the dataset gives it.',
    camp: 'A camp that is computed from the stances; nobody says it.',
    community:
      'A community, computed: more often with each other than with others. Nobody says it.',
    part: 'A connected part, computed: relations lead from each to each, and to nobody else.',
  },
  members: 'Members',
  amongThem: 'Among the members',
  others: 'With others',
  partOf: (name: string): string => `Part of the group ${name}`,
  described: (name: string, count: number, within: string): string =>
    `${name}, a group of ${actors(count)}, ${within}`,
  grouped: {
    kind: 'grouped by kind',
    country: 'grouped by country',
    camp: 'grouped by camp, computed',
    community: 'grouped by community, computed',
    part: 'grouped by connected part, computed',
  },
  caption: (grouped: string, count: string): string => `${grouped}: ${count}`,
  relations: (count: number): string => relations(count),
};

/** The same in another language. */
export type GroupsMessages = typeof groups;
