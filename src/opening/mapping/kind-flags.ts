import type { ColumnProfile } from './column-profile';
import type { MappedColumn } from './read-table';
import { proposalOfWords } from './value-words';

const YES = /^(?:1|true|yes|نعم)$/i;
const YES_OR_NO = /^(?:[01]|true|false|yes|no|نعم|لا)$/i;

/** Whether a text says yes. */
export function isYes(text: string): boolean {
  return YES.test(text.trim());
}

/** Whether a column of kinds holds yes and no, and its heading is the kind. */
export function isFlag<Of extends MappedColumn>(
  column: Of,
  profileOf: (column: Of) => ColumnProfile,
): boolean {
  if (column.heading === '' || !proposalOfWords(column.heading)) return false;
  const { values, filled } = profileOf(column);
  return filled > 0 && values.size <= 2 && [...values.keys()].every((text) => YES_OR_NO.test(text));
}
