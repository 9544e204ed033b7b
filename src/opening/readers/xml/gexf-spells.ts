import { isEdtf } from '~/model/edtf';
import { toPlainNumber } from '../graph/cells';
import type { FileText } from '../graph/file-text';
import type { IssueList } from '../graph/issue-list';
import { placeAttribute, type XmlElement } from './read-xml';

const OPEN = /^[+-]?inf(?:inity)?$/i;

const DATE = /^(-?\d{4}(?:-\d{2}){0,2})(?:T[\d:.]*)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Between which dates something holds, in EDTF; an end that is left out is open or no date. */
export interface Spell {
  readonly start?: string;
  readonly end?: string;
}

/** An end of a spell as it is written. */
interface End {
  readonly text: string;
  /** Whether the date itself is outside. */
  readonly isOpen: boolean;
  readonly offset: number;
}

/** One interval, as `[2009-01-01, 2009-02-01)`. */
const INTERVAL = /([[\](])([^,;[\]()<>]*),([^,;[\]()<>]*)([[\])])/g;

/** Reads when elements of GEXF 1.1 to 1.3 hold; what is no date becomes an issue. */
export class GexfSpells {
  readonly #source: FileText;
  readonly #issues: IssueList;

  constructor(source: FileText, issues: IssueList) {
    this.#source = source;
    this.#issues = issues;
  }

  /** The spells that the attributes of a node, edge or spell tell; none where they tell none. */
  of(element: XmlElement): readonly Spell[] {
    const { attributes } = element;
    const intervals = attributes.get('intervals');
    if (intervals !== undefined) return this.#ofIntervals(element, intervals);
    const timestamps = attributes.get('timestamps');
    if (timestamps !== undefined) return this.#ofTimestamps(element, timestamps);
    if (attributes.has('timestamp'))
      return this.#ofTimestamps(element, attributes.get('timestamp') ?? '', 'timestamp');
    const start = this.#endOf(element, 'start');
    const end = this.#endOf(element, 'end');
    return start || end ? [this.#toSpell(start, end)] : [];
  }

  #endOf(element: XmlElement, name: 'start' | 'end'): End | undefined {
    const found = [name, `${name}open`].find((one) => element.attributes.has(one));
    if (found === undefined) return undefined;
    const { value: offset } = placeAttribute(this.#source, element, found);
    return { text: element.attributes.get(found) ?? '', isOpen: found !== name, offset };
  }

  #ofIntervals(element: XmlElement, text: string): readonly Spell[] {
    const { value } = placeAttribute(this.#source, element, 'intervals');
    return [...text.matchAll(INTERVAL)].map(
      ({ index, 1: opener, 2: start = '', 3: end = '', 4: closer }) => {
        const offset = value + index + 1;
        return this.#toSpell(
          { text: start, isOpen: opener !== '[', offset },
          { text: end, isOpen: closer !== ']', offset },
        );
      },
    );
  }

  #ofTimestamps(element: XmlElement, text: string, name = 'timestamps'): readonly Spell[] {
    const { value: offset } = placeAttribute(this.#source, element, name);
    return text
      .replace(/[<>[\]]/g, ' ')
      .split(/[,;\s]+/)
      .filter((one) => one !== '')
      .map((one) => {
        const end = { text: one, isOpen: false, offset };
        return this.#toSpell(end, end);
      });
  }

  #toSpell(start: End | undefined, end: End | undefined): Spell {
    const first = start && this.#toDate(start, 1);
    const last = end === start ? first : end && this.#toDate(end, -1);
    return {
      ...(first === undefined ? {} : { start: first }),
      ...(last === undefined ? {} : { end: last }),
    };
  }

  #toDate({ text, isOpen, offset }: End, step: 1 | -1): string | undefined {
    const date = toSpellDay(text);
    if (date === undefined)
      this.#issues.add('warning', 'no-such-date', { about: text, at: { offset } });
    if (date === undefined || date === 'open') return undefined;
    return isOpen ? stepDate(date, step) : date;
  }
}

/** The end of a spell: a date in EDTF, `open`, or undefined where it is no date. */
function toSpellDay(text: string): string | 'open' | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || OPEN.test(trimmed)) return 'open';
  const date = DATE.exec(trimmed)?.[1] ?? toYear(trimmed);
  return date !== undefined && isEdtf(date) ? date : undefined;
}

/** A year that is written as a number, as `1934.0`. */
function toYear(text: string): string | undefined {
  const number = toPlainNumber(text);
  const isYear =
    number !== undefined && Number.isInteger(number) && number >= 1000 && number < 10_000;
  return isYear ? String(number) : undefined;
}

/** The day, month or year after a date of that precision, or before it for −1. */
function stepDate(date: string, step: 1 | -1): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moved = new Date(0);
  moved.setUTCFullYear(
    year + (month === undefined ? step : 0),
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? step : 0),
    (day ?? 1) + (day === undefined ? 0 : step),
  );
  return moved.toISOString().slice(0, date.length);
}
