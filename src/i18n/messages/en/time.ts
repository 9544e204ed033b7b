import { plural } from '../../plural';

/** The timeline. */
export const time = {
  region: 'Timeline',
  items: 'Dated relations, the earliest first',
  bins: 'Dated relations by time',
  noneLeft: 'The other filters leave no relation with a date.',
  allDates: 'All dates',
  periodStart: 'Beginning of the period',
  periodEnd: 'End of the period',
  previous: 'Previous date',
  next: 'Next date',
  play: 'Play through the dates',
  stop: 'Stop',
  slow: 'One date every three seconds, as this device asks for little motion.',
  /** What is written, and what is heard, which begins with it. */
  clear: { written: 'Clear', heard: 'Clear the period' },
  closer: { written: 'Zoom in', heard: 'Zoom in on the period' },
  whole: { written: 'Zoom out', heard: 'Zoom out to the whole time' },
  undated: (count: number): string =>
    plural('en', count, { one: '# undated relation', other: '# undated relations' }),
  bin: (dates: string, relations: string): string => `${dates}: ${relations}`,
  key: 'Key',
  relations: 'Relations',
  dates: 'Dates',
  marks: {
    day: 'a day',
    extent: 'a month or a year, as long as it is',
    interval: 'from one date to another',
    open: 'has no end, or none that is known',
    doubt: 'about (~) or perhaps (?)',
    inferred: 'hollow: worked out, not printed in the article',
  },
};
