// Marks of direction, which are not seen, and so tell no two ids apart.
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What two ids have in common that are one: trimmed, in NFC, no-break blanks as blanks, unmarked. */
export function toIdKey(id: string): string {
  return id.normalize('NFC').replace(DIRECTION_MARKS, '').replaceAll('\u00a0', ' ').trim();
}
