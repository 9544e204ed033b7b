import { defineCitationFormat, type Reference, type ReferenceType } from './citation-format';
import { type DateParts, toDateParts } from './date-parts';
import { toPlainWords } from './plain-words';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  newspaper: 'NEWS',
  dataset: 'DATA',
  webpage: 'ELEC',
  document: 'GEN',
};

/**
 * The tagged lines of Research Information Systems, which EndNote, Mendeley and Zotero read. A tag
 * is two letters, two spaces, a dash and a space at the start of a line: no text can make one,
 * because it stands on one line with single spaces. Lines end in CR LF, as the format wants.
 */
export const ris = defineCitationFormat({
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: (references) => references.map(toRecord).join('\r\n'),
});

function toRecord(reference: Reference): string {
  const {
    key,
    type,
    authors = [],
    title,
    translatedTitle,
    container,
    version,
    url,
    notes,
  } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ID', key],
    ...authors.map(({ text }) => ['AU', text] as const),
    ['TI', title.text],
    ['TT', translatedTitle?.text],
    [type === 'document' ? 'PB' : 'T2', container?.text],
    ['ET', version],
    ...datesOf(reference),
    ['LA', title.lang],
    ['UR', url],
    ...notes.map((note) => ['N1', note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [toLine(tag, value)] : []));
  return [`TY  - ${TYPES[type]}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function toLine(tag: string, value: string): string {
  return `${tag}  - ${toPlainWords(value)}`;
}

function datesOf({ issued, accessed }: Reference) {
  const parts = issued === undefined ? undefined : toDateParts(issued)?.parts[0];
  const seen = accessed === undefined ? undefined : toDateParts(accessed)?.parts[0];
  return [
    ['PY', parts && pad(parts[0], 4)],
    ['DA', parts ? toDay(parts) : issued],
    ['Y2', seen && toDay(seen)],
  ] as const;
}

/** `YYYY/MM/DD/`, empty between the slashes where nothing is said. */
function toDay([year, month, day]: DateParts): string {
  return [pad(year, 4), pad(month, 2), pad(day, 2), ''].join('/');
}

function pad(number: number | undefined, digits: number): string {
  if (number === undefined) return '';
  return `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(digits, '0')}`;
}
