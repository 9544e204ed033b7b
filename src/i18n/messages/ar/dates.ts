import type { Messages } from '../en/all';

/** How dates are said that are no plain day, month or year, in Arabic. */
export const dates: Messages['dates'] = {
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  fromTo: (start, end) => `من ${start} إلى ${end}`,
  between: (start, end) => `بين ${start} و${end}`,
  about: (date) => `نحو ${date}`,
  perhaps: (date) => `ربما ${date}`,
  decade: (year) => `عقد ${year}`,
  years: (first, last) => `${first}–${last}`,
  season: (season, year) => `${season} ${year}`,
  seasons: { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' },
};
