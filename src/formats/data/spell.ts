import { compareDays } from '~/base/day';
import { isOverlapping, parseEdtf } from '~/model/edtf';

/** The days between which something holds, both included; open where left out. */
export interface Spell {
  readonly start?: string;
  readonly end?: string;
}

/** The days that XML Schema and the calendars of most programs know. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

/**
 * The spell of an EDTF expression, open where it reaches beyond the days that a spell can hold, as
 * before the year 1, which is no other year's; undefined where it says none of them.
 */
export function toSpell(edtf: string | undefined): Spell | undefined {
  const range = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!range || !isOverlapping(range, { start: FIRST_DAY, end: LAST_DAY })) return undefined;
  const start = range.start !== null && compareDays(range.start, FIRST_DAY) >= 0 && range.start;
  const end = range.end !== null && compareDays(range.end, LAST_DAY) <= 0 && range.end;
  if (!start && !end) return undefined;
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
