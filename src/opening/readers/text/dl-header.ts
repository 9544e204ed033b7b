import { toPlainNumber } from '../graph/cells';
import type { Token } from './lines';

/** What a list of labels is of. */
type LabelsOf = 'all' | 'row' | 'column' | 'level';

/** What a file of UCINET DL says before its data. */
export interface DlHeader {
  readonly format: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether rows and columns are of two sorts. */
  readonly isTwoMode: boolean;
  /** The number of matrices. */
  readonly levels: number;
  readonly hasDiagonal: boolean;
  readonly labels: ReadonlyMap<LabelsOf, readonly Token[]>;
  /** Whether labels stand among the data. */
  readonly embedded: { readonly rows: boolean; readonly columns: boolean };
  /** Where the data start. */
  readonly dataStart: number;
}

const SECTION =
  /\b(?:(row|col(?:umn)?|level|matrix)[ \t]+)?labels?[ \t]*(:|embedded\b)|\bdata[ \t]*:/gi;

const NAMES: Readonly<Record<string, LabelsOf>> = {
  row: 'row',
  col: 'column',
  column: 'column',
  level: 'level',
  matrix: 'level',
};

const LABEL = /"([^"\r\n]*)"|[^\s,"]+/g;

/** Reads what stands before the data; undefined where no data follow. */
export function readDlHeader(text: string): DlHeader | undefined {
  const sections = [...text.slice(0, findData(text)).matchAll(SECTION)];
  const data = findDataSection(text);
  if (!data) return undefined;
  const labels = new Map<LabelsOf, readonly Token[]>();
  const embedded = { rows: false, columns: false };
  for (const [index, { 0: head, 1: name, 2: mark, index: start }] of sections.entries()) {
    const of = NAMES[name?.toLowerCase() ?? ''] ?? 'all';
    if (mark !== ':') {
      if (of !== 'column') embedded.rows = true;
      if (of !== 'row') embedded.columns = true;
      continue;
    }
    const end = sections[index + 1]?.index ?? data.index;
    labels.set(of, readLabels(text, start + head.length, end));
  }
  const options = text.slice(0, sections[0]?.index ?? data.index);
  return { ...readOptions(options), labels, embedded, dataStart: data.index + data.length };
}

function findData(text: string): number {
  return findDataSection(text)?.index ?? text.length;
}

function findDataSection(text: string) {
  const found = /\bdata[ \t]*:/i.exec(text);
  return found ? { index: found.index, length: found[0].length } : undefined;
}

/** Labels, parted by blanks and commas; one in quotes may hold blanks. */
function readLabels(text: string, start: number, end: number): readonly Token[] {
  return [...text.slice(start, end).matchAll(LABEL)].map(({ index, 0: raw, 1: quoted }) => ({
    text: quoted ?? raw,
    offset: start + index,
    isQuoted: quoted !== undefined,
  }));
}

function readOptions(options: string) {
  const numberOf = (name: string) => {
    const found = new RegExp(`\\b${name}[ \\t]*=[ \\t]*(\\d{1,7})`, 'i').exec(options)?.[1];
    return toPlainNumber(found ?? '');
  };
  const size = numberOf('n') ?? 0;
  const [rows, columns] = [numberOf('nr'), numberOf('nc')];
  return {
    format: (/\bformat[ \t]*(?:=[ \t]*)?(\w+)/i.exec(options)?.[1] ?? 'fullmatrix').toLowerCase(),
    rows: rows ?? size,
    columns: columns ?? size,
    isTwoMode: rows !== undefined && columns !== undefined,
    levels: numberOf('nm') ?? 1,
    hasDiagonal: !/\bdiagonal[ \t]*(?:=[ \t]*)?absent/i.test(options),
  };
}
