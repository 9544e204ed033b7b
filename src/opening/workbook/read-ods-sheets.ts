import { SaxesParser } from 'saxes';
import { MAX_CELLS, MAX_ROWS } from '../bounds';
import type { OpeningIssue } from '../opening-issue';
import type { CellValue } from '../table';
import type { SheetsReading } from './read-xlsx-sheets';
import { type SheetRow, toCellName, withoutEmptyEnd } from './sheet';

/** More blanks in a row than a name has are of no use. */
const MAX_BLANKS = 1_000;

/** The characters that are parsed at a time, between which the cells are counted. */
const PIECE = 65_536;

type Attributes = Readonly<Record<string, string>>;

/** A cell that is being read. */
interface OpenCell {
  readonly attributes: Attributes;
  /** The paragraphs so far. */
  text: string | undefined;
}

/** A row that is being read. */
interface OpenRow {
  readonly index: number;
  readonly repeat: number;
  readonly cells: CellValue[];
  /** That of the next cell. */
  column: number;
}

/** What is known at a place in the file. */
interface State {
  readonly hiddenStyles: Set<string>;
  readonly sheets: { name: string; isHidden: boolean; rows: SheetRow[] }[];
  readonly issues: OpeningIssue[];
  style: string;
  row: OpenRow | undefined;
  cell: OpenCell | undefined;
  nextRow: number;
  /** What is merged down a column, by the column, and the last row that it covers. */
  readonly merges: Map<number, { readonly value: CellValue; readonly last: number }>;
  /** How deep in paragraphs. */
  paragraphs: number;
  /** How deep in an annotation, which is none of its cell. */
  ignored: number;
  cells: number;
  isTooLarge: boolean;
}

/**
 * The sheets of an OpenDocument spreadsheet, from its `content.xml`: rows in groups and heading rows
 * as well, values of formulas, dates as days. Undefined where they have more rows or cells than are
 * read; rows and cells that are repeated are counted before they are made. Throws for what is no XML.
 */
export function readOdsSheets(xml: string): SheetsReading | undefined {
  const state: State = {
    hiddenStyles: new Set(),
    sheets: [],
    issues: [],
    style: '',
    row: undefined,
    cell: undefined,
    nextRow: 0,
    merges: new Map(),
    paragraphs: 0,
    ignored: 0,
    cells: 0,
    isTooLarge: false,
  };
  const parser = new SaxesParser();
  const addText = (text: string) => {
    if (state.cell && state.paragraphs > 0 && state.ignored === 0) state.cell.text += text;
  };
  parser.on('opentag', ({ name, attributes }) => openTag(state, name, attributes));
  parser.on('closetag', ({ name }) => closeTag(state, name));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  for (let at = 0; at < xml.length && !state.isTooLarge; at += PIECE)
    parser.write(xml.slice(at, at + PIECE));
  if (state.isTooLarge) return undefined;
  parser.close();
  return state;
}

function openTag(state: State, name: string, attributes: Attributes) {
  if (state.ignored > 0 || name === 'office:annotation') {
    state.ignored += 1;
    return;
  }
  const { sheets, cell } = state;
  if (name === 'style:style') state.style = attributes['style:name'] ?? '';
  if (name === 'style:table-properties' && attributes['table:display'] === 'false')
    state.hiddenStyles.add(state.style);
  if (name === 'table:table') {
    const isHidden = state.hiddenStyles.has(attributes['table:style-name'] ?? '');
    const given = attributes['table:name'] ?? `Sheet${sheets.length + 1}`;
    sheets.push({ name: given, isHidden, rows: [] });
    state.nextRow = 0;
    state.merges.clear();
  }
  if (name === 'table:table-row') {
    const repeat = repeatOf(attributes, 'table:number-rows-repeated');
    state.row = { index: state.nextRow, repeat, cells: [], column: 0 };
  }
  if (name === 'table:table-cell') state.cell = { attributes, text: undefined };
  if (name === 'table:covered-table-cell') {
    const repeat = repeatOf(attributes, 'table:number-columns-repeated');
    addCell(state, repeat, repeat === 1 ? findMergedValue(state) : undefined);
  }
  if (!cell) return;
  if (name === 'text:p') {
    cell.text = cell.text === undefined ? '' : `${cell.text}\n`;
    state.paragraphs += 1;
  }
  if (name === 'text:s')
    cell.text += ' '.repeat(Math.min(MAX_BLANKS, repeatOf(attributes, 'text:c')));
  if (name === 'text:tab') cell.text += '\t';
  if (name === 'text:line-break') cell.text += '\n';
}

function closeTag(state: State, name: string) {
  if (state.ignored > 0) {
    state.ignored -= 1;
    return;
  }
  if (name === 'text:p') state.paragraphs = Math.max(0, state.paragraphs - 1);
  if (name === 'table:table-cell') endCell(state);
  if (name === 'table:table-row') endRow(state);
}

function endCell(state: State) {
  const { cell, row } = state;
  state.cell = undefined;
  if (!cell || !row) return;
  const { attributes } = cell;
  const value = toValue(cell);
  const date = attributes['office:date-value'] ?? '';
  const formula = attributes['table:formula'];
  if (value === undefined && formula !== undefined)
    addIssue(state, row, { severity: 'warning', rule: 'formula-without-value', about: formula });
  if (/T(?!00:00(?::00(?:\.0+)?)?$)/.test(date))
    addIssue(state, row, { severity: 'notice', rule: 'time-of-day', about: date });
  const rows = repeatOf(attributes, 'table:number-rows-spanned');
  if (
    rows > 1 &&
    repeatOf(attributes, 'table:number-columns-spanned') === 1 &&
    value !== undefined
  ) {
    addIssue(state, row, { severity: 'notice', rule: 'merged-down', about: String(value) });
    state.merges.set(row.column, { value, last: row.index + rows - 1 });
  }
  addCell(state, repeatOf(attributes, 'table:number-columns-repeated'), value);
}

function findMergedValue({ row, merges }: State): CellValue {
  const merged = row && merges.get(row.column);
  return merged && row.index <= merged.last ? merged.value : undefined;
}

function addIssue({ sheets, issues }: State, { index, column }: OpenRow, issue: OpeningIssue) {
  issues.push({
    ...issue,
    about: issue.about.slice(0, 200),
    table: sheets.at(-1)?.name ?? '',
    line: index + 1,
    column: column + 1,
    cell: toCellName(index, column),
  });
}

function addCell(state: State, repeat: number, value: CellValue) {
  const { row } = state;
  if (!row) return;
  if (value !== undefined) {
    state.cells += (row.column - row.cells.length + repeat) * row.repeat;
    state.isTooLarge ||= state.cells > MAX_CELLS;
    if (state.isTooLarge) return;
    while (row.cells.length < row.column) row.cells.push(undefined);
    for (let count = 0; count < repeat; count++) row.cells.push(value);
  }
  row.column += repeat;
}

function endRow(state: State) {
  const { row } = state;
  const sheet = state.sheets.at(-1);
  state.row = undefined;
  if (!row || !sheet) return;
  const cells = withoutEmptyEnd(row.cells);
  state.nextRow += row.repeat;
  if (cells.length === 0) return;
  state.isTooLarge ||= sheet.rows.length + row.repeat > MAX_ROWS;
  for (let count = 0; count < row.repeat && !state.isTooLarge; count++)
    sheet.rows.push({ index: row.index + count, cells });
}

function toValue({ attributes, text }: OpenCell): CellValue {
  const type = attributes['calcext:value-type'] ?? attributes['office:value-type'];
  const value = attributes['office:value'];
  if (type === 'error') return text;
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const number = value?.trim() ? Number(value) : Number.NaN;
    return Number.isNaN(number) ? text || undefined : number;
  }
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true';
  if (type === 'date') return attributes['office:date-value']?.split('T')[0] || undefined;
  return text || attributes['office:string-value'] || undefined;
}

function repeatOf(attributes: Attributes, name: string): number {
  const repeat = Number.parseInt(attributes[name] ?? '1', 10);
  return repeat > 0 ? Math.min(repeat, 1_048_576) : 1;
}
