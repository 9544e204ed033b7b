/** How dates are said that are no plain day, month or year. */
export const dates = {
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  fromTo: (start: string, end: string): string => `${start} to ${end}`,
  between: (start: string, end: string): string => `between ${start} and ${end}`,
  about: (date: string): string => `about ${date}`,
  perhaps: (date: string): string => `perhaps ${date}`,
  decade: (year: string): string => `the ${year}s`,
  years: (first: string, last: string): string => `${first}–${last}`,
  season: (season: string, year: string): string => `${season} ${year}`,
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
};
