import { plural } from '../../format';
import { relations } from './counts';

/** What decides how a date is joined to its sentence. */
interface TimeOfSentence {
  /** Undefined where the date is no plain day, month, year or span from one to another. */
  readonly precision: 'day' | 'month' | 'year' | 'interval' | undefined;
  /** Whether something happened then, rather than held. */
  readonly isEvent: boolean;
}

/** Relations as plain sentences, on the screen, on paper and on the clipboard. */
export const words = {
  title: 'Text summary',
  ofSelection: (count: number): string => `${relations(count)} selected`,
  ofAll: (count: number): string => `${relations(count)} shown`,
  empty: 'No relations to summarise.',
  named: (actor: string): string => `${actor}:`,
  notShown: 'None of its relations are shown now.',
  more: (count: number): string =>
    `${plural('en', count, { one: 'And # more relation', other: 'And # more relations' })}; see “Text summary”.`,
  copy: 'Copy as text',
  copied: 'Text copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  evidence: 'Evidence',
  sources: (count: number): string => (count === 1 ? 'Source' : 'Sources'),
  address: 'This view:',

  article: 'the article',
  file: 'the file',
  inferred: '(inferred date)',
  when: (date: string, { precision, isEvent }: TimeOfSentence): string => {
    if (precision === undefined || !isEvent) return `, ${date}`;
    if (precision === 'interval') return ` ${date}`;
    return ` ${precision === 'day' ? 'on' : 'in'} ${date}`;
  },
  comma: ', ',
  labelled: (sentence: string, label: string): string => `${sentence}; ${label}`,
  over: (phrase: string): string => `${phrase} (over)`,
  byMeansOf: (sentence: string, means: string): string => `${sentence} (${means})`,
  accordingTo: (voices: string): string => `according to ${voices}`,
  reportedBy: (voices: string): string => `as reported by ${voices}`,
  sentence: (said: string, evidence: string): string => `${said}; ${evidence}.`,
};

/** The messages of relations put into words. */
export type WordsMessages = typeof words;
