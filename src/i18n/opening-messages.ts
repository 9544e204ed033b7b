import type { Locale } from './locale';
import { openingMessages as ar } from './messages/ar/opening';
import { openingIssues as issuesInArabic } from './messages/ar/opening-issues';
import { openingMessages as en, type OpeningMessages } from './messages/en/opening';
import { type OpeningIssueMessages, openingIssues } from './messages/en/opening-issues';

/** The messages of opening files, by language; loaded when a file is opened. */
export const OPENING_MESSAGES: Readonly<Record<Locale, OpeningMessages>> = { en, ar };

/** The sentences on what was found in a file, by language; loaded when a file is opened. */
export const OPENING_ISSUES: Readonly<Record<Locale, OpeningIssueMessages>> = {
  en: openingIssues,
  ar: issuesInArabic,
};
