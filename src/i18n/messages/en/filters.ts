import { relations } from './counts';

/** The filters, which are the legend too. */
export const filters = {
  hint: 'Tick to show or hide. Press a name to see it alone, and again to see all.',
  facet: (label: string, count: number): string => `${label}, ${relations(count)}`,
  only: (label: string): string => `Only ${label}`,
  onlyShort: 'only',
  allShort: 'all',
  reset: 'Reset',
  resetGroup: (group: string): string => `Reset: ${group}`,
  resetAll: 'Reset all filters',
  kindsOf: (group: string, sign: string): string => `${group}: ${sign}`,
  signs: { with: 'With', against: 'Against', neither: 'Neither with nor against' },
  kindSigns: {
    with: 'With',
    against: 'Against',
    neither: 'Neither with nor against',
    'as-given': 'Of any sign',
  },
  modalities: {
    fact: 'Fact',
    claim: 'Claim',
    opinion: 'Opinion',
    plan: 'Plan',
    threat: 'Threat',
    allegation: 'Allegation',
  },
  unfold: 'One by one',
  sourceVoice: 'The article itself',
  periodStart: 'From',
  periodEnd: 'To',
  undated: 'Undated relations',
  noDates: 'No relation here has a date.',
  bare: 'Actors without relations',
  bareChoices: { fade: 'Fade', hide: 'Hide' },
};
