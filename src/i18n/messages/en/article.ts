import { formatNumber, plural } from '../../format';
import { quotes, records } from './counts';

/** The article as read: its quoted passages, and the reader's own copy of it. */
export const article = {
  region: 'The article',
  withoutScript:
    'Without JavaScript this page shows the graph as a picture, and below it every relation in words, with the quotes that say so.',
  showTranslation: 'Translation',
  none: 'No quotes from this text.',
  gap: 'words not quoted',
  sentence: 'Sentence',
  quotedOnly: (count: number): string =>
    `${quotes(count)} in the order of the article; “…” stands for the rest. Underlined words belong to more than one quote.`,
  ofFile: (count: number, total: number): string =>
    `${formatNumber('en', count)} of ${records(total)} of the file, in its order.`,
  dimmed: (count: number, total: number, isFile: boolean): string =>
    `Dimmed: ${formatNumber('en', count)} of ${isFile ? records(total) : quotes(total)}, not shown in the graph now.`,
  /** What tells the passages of one sentence apart. */
  letters: 'abcdefghijklmnopqrstuvwxyz',

  open: 'Open the article file',
  openOther: 'Open another file',
  close: 'Close the file',
  promise:
    'This site does not include the text of the article. Choose a text file of it, or drop it here: it is read on your device, sent nowhere, and forgotten when you leave the page.',
  drop: 'Drop to open the article file',
  copy: 'Article file',
  same: 'This is the text the graph was made from.',
  different: (own: number, given: number): string =>
    own === given
      ? 'A different text of the same length.'
      : `A different text: ${formatNumber('en', own)} characters; the article has ${formatNumber('en', given)}.`,
  unknown:
    'The length matches; whether the text is the same can only be checked over a secure connection.',
  outcome: { found: 'found', moved: 'moved', gone: 'not found' },
  counts: (found: number, moved: number, gone: number): string =>
    `${formatNumber('en', found)} found, ${formatNumber('en', moved)} moved, ${formatNumber('en', gone)} not found`,
  quotesIn: 'Quotes',
  lost: (count: number): string =>
    plural('en', count, { one: '# quote not found', other: '# quotes not found' }),
  lostHint:
    'Their words are not in your file, or not where the sentence can be recognised for certain, so they are not marked in it.',
  failures: {
    'too-large': 'This file is larger than 10 MB. Is it the text of the article?',
    unreadable: 'The file could not be read. It may have been moved or locked; choose it again.',
    'not-text':
      'This is not plain text in UTF-8. Save the article as a text file (.txt) with UTF-8 encoding and choose that.',
    empty: 'This file has no text.',
  },
};

/** The messages of the article. */
export type ArticleMessages = typeof article;
