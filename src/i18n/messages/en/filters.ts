import { formatNumber } from '../../format';
import { relations } from './counts';

/** The filters, which are the legend too. */
export const filters = {
  hint: 'Tick to show or hide; click or tap a name to show it alone, and again to show all.',
  facet: (label: string, count: number): string => `${label}, ${relations(count)}`,
  only: (label: string): string => `Only ${label}`,
  onlyShort: 'only',
  allShort: 'all',
  reset: 'Reset',
  resetGroup: (group: string): string => `Reset: ${group}`,
  resetAll: 'Reset all filters',
  kindsOf: (group: string, sign: string): string => `${group}: ${sign}`,
  signs: { with: 'With', against: 'Against', neither: 'Neither' },
  kindSigns: {
    with: 'With',
    against: 'Against',
    neither: 'Neither',
    'as-given': 'Any stance',
  },
  modalities: {
    fact: 'Fact',
    claim: 'Attributed',
    opinion: 'Opinion',
    plan: 'Plan',
    threat: 'Threat',
    allegation: 'Allegation',
  },
  statuses: { holds: 'Still holds', over: 'Over', event: 'Events and other' },
  leastHints: {
    degree: 'Actors with at least so many relations.',
    core: 'Actors joined to at least so many others who are joined to as many among them.',
  },
  least: (count: number): string => (count > 0 ? `At least ${formatNumber('en', count)}` : 'All'),
  unfold: 'Choose actors',
  sourceVoice: 'The article itself',
  fileVoice: 'The file itself',
  width: 'Width of lines',
  widthChoices: { claims: 'Quotes', weight: 'Weight' },
  periodStart: 'From',
  periodEnd: 'To',
  undated: 'Undated relations',
  noDates: 'No dated relations.',
  bare: 'Actors without relations',
  bareChoices: { fade: 'Fade', hide: 'Hide' },
};
