import { plural } from '../../format';

/** The timeline. */
export const time = {
  region: 'Timeline',
  items: 'Dated relations, the earliest first',
  bins: 'Dated relations by time',
  noneLeft: 'No dated relations match the filters.',
  allDates: 'All dates',
  periodStart: 'Beginning of the period',
  periodEnd: 'End of the period',
  previous: 'Previous date',
  next: 'Next date',
  play: 'Play',
  stop: 'Stop',
  slow: 'Slower: reduced motion is on.',
  /** What is written, and what is heard, which begins with it. */
  clear: { written: 'Clear', heard: 'Clear the period' },
  closer: { written: 'Zoom in', heard: 'Zoom in on the period' },
  whole: { written: 'Zoom out', heard: 'Zoom out to the whole time' },
  undated: (count: number): string =>
    plural('en', count, { one: '# undated relation', other: '# undated relations' }),
  bin: (dates: string, relations: string): string => `${dates}: ${relations}`,
  key: 'Legend',
  relations: 'Relations',
  dates: 'Dates',
  marks: {
    day: 'day',
    extent: 'month or year',
    interval: 'from one date to another',
    open: 'no end, or none known',
    doubt: 'about (~) or perhaps (?)',
    over: 'struck through: over',
    inferred: 'hollow: inferred',
  },
};

/** The messages of the timeline, which load with it. */
export type TimeMessages = typeof time;
