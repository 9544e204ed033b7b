import type { OpeningRule } from '../opening-issue';
import type { CellValue } from '../table';

/** A text of a cell as names and ids are compared, with what was changed to make it so. */
export interface CleanText {
  readonly text: string;
  readonly repairs: readonly OpeningRule[];
}

const NOTHING: readonly OpeningRule[] = [];

/** A text of ASCII without blanks at its ends, which is most of them. */
const PLAIN = /^[!-~]+(?: +[!-~]+)*$/;
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;
const HALVES = /\p{Surrogate}/gu;
const NO_BREAK_BLANKS = /[\u00a0\u202f\u2007]/g;

/** What stands in a cell, as text: ids and names are text always. */
export function cellText(cell: CellValue): string {
  return typeof cell === 'string' ? cell : cell === undefined ? '' : String(cell);
}

/**
 * The text of a cell without blanks at its ends and without marks that are not seen, its no-break
 * blanks as blanks, in Unicode form NFC. Case and blanks inside stay.
 */
export function cleanCell(cell: CellValue): CleanText {
  const text = cellText(cell);
  if (text === '' || PLAIN.test(text)) return { text, repairs: NOTHING };
  const repairs: OpeningRule[] = [];
  let clean = text;
  const change = (rule: OpeningRule, changed: string) => {
    if (changed === clean) return;
    repairs.push(rule);
    clean = changed;
  };
  change('direction-mark', clean.replace(DIRECTION_MARKS, ''));
  change('invisible-character', clean.replace(INVISIBLE, ''));
  change('outer-blanks', clean.trim());
  change('no-break-blank', clean.replace(NO_BREAK_BLANKS, ' '));
  change('broken-character', clean.replace(HALVES, '\ufffd'));
  change('unicode-form', clean.normalize('NFC'));
  return { text: clean, repairs };
}

/** Cleans cells like {@link cleanCell}, each text once. */
export function createCleaner(): (cell: CellValue) => CleanText {
  const known = new Map<string, CleanText>();
  return (cell) => {
    const text = cellText(cell);
    const found = known.get(text);
    if (found) return found;
    const clean = cleanCell(text);
    known.set(text, clean);
    return clean;
  };
}
