import { withoutTurning } from '~/base/isolate';
import { cleanLine } from './clean-text';

/** What CommonMark and GitHub's additions to it read as marks, wherever it stands in a line. */
const MARKS = /[\\`*_{}[\]<>#!|~&@$^]/g;

/** What an address is known by where it is no marked link: those are the reader's own business. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):/gi;

/** Marks that mean something at the beginning of a line only. */
const OPENING = /^(?:[-+=]|\d+(?=[.)]))/;

/**
 * Text of the data as words of a Markdown file, on one line: nothing in it is a mark, a link, an
 * address, a heading or HTML.
 */
export function toMarkdown(text: string): string {
  return withoutTurning(cleanLine(text))
    .replace(MARKS, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(OPENING, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
