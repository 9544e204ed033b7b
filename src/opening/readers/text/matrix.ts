import { toPlainNumber } from '../graph/cells';
import type { FileText } from '../graph/file-text';
import type { GraphDraft } from '../graph/graph-draft';
import type { IssueList } from '../graph/issue-list';
import { Refusal } from '../graph/read-safely';

/** A matrix of numbers in a file: what stands in it, and where. */
export interface NumberMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; 0 where there is no relation. */
  readonly values: Float64Array;
  /** Where each value stands in the file. */
  readonly offsets: Uint32Array;
}

/** What a matrix is of. */
interface MatrixNames {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What kind of ties it has, where the file names it. */
  readonly layer: string | undefined;
}

const MISSING = new Set(['.', 'na', 'n/a', '-']);

/** The values of all matrices of a file. */
const MAX_VALUES = 20_000_000;

/** How many values the matrices of a file have by now. */
const valuesOf = new WeakMap<FileText, number>();

/** An empty matrix; refused where the file has fewer characters than its matrices would have values. */
export function createMatrix(
  source: FileText,
  rows: number,
  columns: number,
  at: number,
): NumberMatrix {
  const size = rows * columns;
  const due = (valuesOf.get(source) ?? 0) + size;
  if (due > source.text.length)
    throw new Refusal('wrong-size', '', { offset: at }, { found: source.text.length, due });
  if (due > MAX_VALUES) throw new Refusal('too-much', '', { offset: at }, { limit: MAX_VALUES });
  valuesOf.set(source, due);
  return { rows, columns, values: new Float64Array(size), offsets: new Uint32Array(size) };
}

/** Puts a value of the text into a matrix; what is no number becomes an issue. */
export function setValue(
  matrix: NumberMatrix,
  index: number,
  { text, offset }: { readonly text: string; readonly offset: number },
  issues: IssueList,
): void {
  const value = toPlainNumber(text);
  if (value === undefined && !MISSING.has(text.toLowerCase()))
    issues.add('warning', 'no-number', { about: text, at: { offset } });
  matrix.values[index] = value ?? 0;
  matrix.offsets[index] = offset;
}

/** Whether every value is mirrored, so that the ties have no direction. */
function isSymmetric({ rows, columns, values }: NumberMatrix): boolean {
  if (rows !== columns) return false;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < row; column += 1)
      if (values[row * columns + column] !== values[column * columns + row]) return false;
  return true;
}

/** Adds a tie for each value that is not 0; of a symmetric matrix each pair once. */
export function addMatrixTies(
  draft: GraphDraft,
  matrix: NumberMatrix,
  names: MatrixNames,
  { source, issues }: { readonly source: FileText; readonly issues: IssueList },
): void {
  const { rows, columns, values, offsets } = matrix;
  const isOnce = isSymmetric(matrix) && values.some((value) => value !== 0);
  const { ties } = draft;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const [row, column] = [Math.floor(index / columns), index % columns];
    if (value === 0 || (isOnce && column < row)) continue;
    const offset = offsets[index] as number;
    const placed = (text: string | undefined) => ({ text: text ?? '', at: { offset } });
    const [from, to] = [placed(names.rows[row]), placed(names.columns[column])];
    const record = draft.addTie(from, to, lineAround(source, offset));
    draft.setDirection(record, isOnce ? 'undirected' : 'directed');
    ties.set(record, ties.own('weight', 'weight'), value, { offset });
    ties.set(record, ties.own('relation', 'kind'), names.layer);
  }
  if (isOnce && rows > 1)
    issues.add('notice', 'symmetric', {
      about: names.layer ?? '',
      at: { offset: offsets[0] ?? 0 },
    });
}

/** The line of an offset. */
export function lineAround(
  source: FileText,
  offset: number,
): { readonly start: number; readonly end: number } {
  const { lineStarts, text } = source;
  const { line } = source.positionAt(offset);
  return { start: lineStarts[line - 1] ?? 0, end: lineStarts[line] ?? text.length };
}
