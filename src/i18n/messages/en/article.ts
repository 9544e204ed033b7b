import { formatNumber } from '../../format';
import { plural } from '../../plural';
import { quotes } from './counts';

/** The article as read: its quoted passages, and the reader's own copy of it. */
export const article = {
  region: 'The article',
  showTranslation: 'Translation',
  none: 'Nothing is quoted from this text.',
  gap: 'words not quoted',
  sentence: 'Sentence',
  quotedOnly: (count: number): string =>
    `${quotes(count)} in the order of the article; “…” stands for the rest. Underlined words belong to more than one quote.`,
  dimmed: (count: number, total: number): string =>
    `Dimmed: ${formatNumber('en', count)} of ${quotes(total)}, of which the graph shows nothing now.`,
  /** What tells the passages of one sentence apart. */
  letters: 'abcdefghijklmnopqrstuvwxyz',

  open: 'Open my copy',
  openOther: 'Open another copy',
  close: 'Close my copy',
  promise:
    'The text of the article is not part of this site. Choose your own copy, a text file, or drop it here: it is read on your device, goes nowhere, and is forgotten with the page.',
  drop: 'Let go to open your copy of this article',
  copy: 'My copy',
  same: 'The same text that the graph was read from.',
  different: (own: number, given: number): string =>
    own === given
      ? 'A different text of the same length.'
      : `A different text: ${formatNumber('en', own)} characters, where the article has ${formatNumber('en', given)}.`,
  unknown:
    'Whether it is the same text cannot be told on a page that is not served securely; its length is right.',
  outcome: { found: 'found', moved: 'moved', gone: 'lost' },
  counts: (found: number, moved: number, gone: number): string =>
    `${formatNumber('en', found)} found, ${formatNumber('en', moved)} moved, ${formatNumber('en', gone)} lost`,
  quotesIn: 'Quotes',
  lost: (count: number): string =>
    plural('en', count, { one: '# quote is lost', other: '# quotes are lost' }),
  lostHint:
    'Their words do not stand in your copy, or not where it is sure that they are the same sentence. They are marked nowhere in it.',
  failures: {
    'too-large': 'This file is larger than 10 MB. Is it the text of the article?',
    unreadable: 'The file could not be read. It may have been moved or locked; choose it again.',
    'not-text':
      'This is no plain text in UTF-8. Save the article as a text file (.txt) with the encoding UTF-8 and choose that.',
    empty: 'This file holds no text.',
  },
};
