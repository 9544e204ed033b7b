import { toTextPositions } from '~/base/text-position';
import type { OpeningIssue } from '../opening-issue';

/** The places that are listed; a file of another encoding has one in every word. */
const MOST = 100;

/**
 * The places at which bytes were no text of an encoding, from the text in which U+FFFD stands for
 * them: the first hundred, each with the word around it, and with the number of all.
 */
export function findUndecodable(text: string, encoding: string): OpeningIssue[] {
  const offsets: number[] = [];
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    count += 1;
    if (count <= MOST) offsets.push(at);
  }
  const positions = toTextPositions(text.slice(0, (offsets.at(-1) ?? 0) + 1), offsets);
  return offsets.map((offset) => ({
    severity: 'warning',
    rule: 'undecodable',
    about: wordAround(text, offset),
    ...positions.get(offset),
    values: { encoding, count },
  }));
}

function wordAround(text: string, offset: number): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\ufffd]*/u.exec(text.slice(offset, offset + 30))?.[0] ?? '';
  return before + after;
}
