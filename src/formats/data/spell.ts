import { parseEdtf } from '~/model/edtf';

/** The days between which something holds, both included; open where left out. */
export interface Spell {
  readonly start?: string;
  readonly end?: string;
}

/** The first day that XML Schema and the calendars of most programs know. */
const FIRST_DAY = '0001-01-01';

/**
 * The spell of an EDTF expression; undefined where it says no day at all that a spell can hold, as
 * before the year 1.
 */
export function toSpell(edtf: string | undefined): Spell | undefined {
  const range = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!range || (range.end !== null && range.end < FIRST_DAY)) return undefined;
  const start = range.start !== null && range.start < FIRST_DAY ? FIRST_DAY : range.start;
  if (start === null && range.end === null) return undefined;
  return {
    ...(start === null ? {} : { start }),
    ...(range.end === null ? {} : { end: range.end }),
  };
}
