import type { Sign } from '~/model/sign';
import type { CellValue } from '../table';
import type { ActorDraft } from './actor-book';
import { type Building, leaveOut, MAX_RELATIONS, readCellText } from './building';
import { cut } from './in-language';
import { isYes } from './kind-flags';
import { readAttributes } from './read-attributes';
import { readDirection } from './read-direction';
import { readNumber } from './read-number';
import { withOwnFields } from './read-own';
import { isEmptyCell } from './read-table';
import { readWhen } from './read-when';
import { labelOfValue, resolveKind } from './resolve-kind';
import { signOf } from './sign-of-number';
import type { TieDraft } from './tie-draft';
import type { TieTable } from './tie-table';
import { isTotalRow } from './total-row';

/** Reads the rows of a list of ties into relations and the actors at their ends. */
export function buildTies(building: Building, ties: TieTable): void {
  for (const row of ties.layout.rows) readTie(building, ties, row);
}

function readTie(building: Building, ties: TieTable, row: number): void {
  const { layout, columns } = ties;
  const { table } = layout;
  const cells = table.rows[row] ?? [];
  if (isTotalRow(cells, columns.from, columns.to, ties.hasNumericEnds)) {
    const column = cells.findIndex((cell) => !isEmptyCell(cell));
    const about = readCellText(building, table, row, column);
    leaveOut(building, table, row, column, { rule: 'total-row', severity: 'warning', about });
    return;
  }
  const from = readCellText(building, table, row, columns.from);
  const to = readCellText(building, table, row, columns.to);
  if (from === '' || to === '') {
    readLoneEnd(building, ties, row, from);
    return;
  }
  if (isMissing(building, ties, row, from, columns.from)) return;
  if (isMissing(building, ties, row, to, columns.to)) return;
  const [one, other] = [see(building, ties, row, from, 'from'), see(building, ties, row, to, 'to')];
  if (from === to) {
    leaveOut(building, table, row, columns.to, {
      rule: 'self',
      severity: 'warning',
      about: nameOf(one, from),
    });
    return;
  }
  if (!one || !other || building.ties.length >= MAX_RELATIONS) {
    leaveOut(building, table, row, columns.from, { rule: 'too-many', about: from });
    return;
  }
  const plain = toDraft(building, ties, row, from, to);
  const own = ties.ownCells?.(row);
  const draft = own && layout.own ? withOwnFields(plain, layout.own, own) : plain;
  if (joinClaim(building, ties, row, draft)) return;
  if (draft.id !== undefined) noteId(building, ties, row, draft);
  building.ties.push(draft);
  one.ties += 1;
  other.ties += 1;
}

/** Our own CSV has a row for each claim: a row whose relation is there already adds its claim. */
function joinClaim(
  building: Building,
  { layout }: TieTable,
  row: number,
  draft: TieDraft,
): boolean {
  for (const { by = [], via = [] } of draft.evidence)
    for (const key of [...by, ...via]) building.actors.see(key);
  if (layout.own !== 'csv-relations' || draft.id === undefined) return false;
  const known = building.tieIds.get(draft.id)?.draft;
  const isSame = known?.from === draft.from && known.to === draft.to && row > 0;
  if (isSame) known.evidence.push(...draft.evidence);
  return isSame;
}

/** Lists an id that another record has already; spells of one record share theirs. */
function noteId(
  building: Building,
  { layout, columns }: TieTable,
  row: number,
  draft: TieDraft,
): void {
  const { table } = layout;
  const { id = '' } = draft;
  const first = building.tieIds.get(id);
  if (first === undefined) building.tieIds.set(id, { table, row, draft });
  else if (first.table.recordOf(first.row).at !== table.recordOf(row).at)
    building.issues.add({
      severity: 'warning',
      rule: 'duplicate-id',
      about: id,
      place: () => table.placeOf(row, columns.id),
    });
}

function nameOf(actor: ActorDraft | undefined, key: string): string {
  return actor?.name ?? key;
}

/** A row with one end and nothing else names an actor; with anything else it lacks an end. */
function readLoneEnd(building: Building, ties: TieTable, row: number, from: string): void {
  const { columns, layout } = ties;
  const { table } = layout;
  const cells = table.rows[row] ?? [];
  const saysMore = ties.said.some((column) => !isEmptyCell(cells[column]));
  if (from === '' || saysMore) {
    leaveOut(building, table, row, from === '' ? columns.from : columns.to, {
      rule: 'missing-end',
    });
    return;
  }
  see(building, ties, row, from, 'from');
  building.issues.add({
    severity: 'notice',
    rule: 'actor-alone',
    about: from,
    place: () => table.placeOf(row, columns.to),
  });
}

/** Whether an end is no actor of a graph file that lists all of them. */
function isMissing(
  building: Building,
  { layout, areActorsListed }: TieTable,
  row: number,
  key: string,
  column: number | undefined,
): boolean {
  if (!areActorsListed || building.actors.get(key)?.isListed) return false;
  leaveOut(building, layout.table, row, column, { rule: 'missing-actor', about: key });
  return true;
}

/** The actor at an end, with what the row says of it beside its ties. */
function see(
  building: Building,
  { layout, columns, countries }: TieTable,
  row: number,
  key: string,
  end: 'from' | 'to',
): ActorDraft | undefined {
  const actor = building.actors.see(key);
  if (!actor) return undefined;
  const read = (column: number | undefined) => readCellText(building, layout.table, row, column);
  if (actor.name === undefined) actor.name = read(columns[`${end}-name`]) || undefined;
  if (actor.kind === undefined) actor.kind = read(columns[`${end}-kind`]) || undefined;
  if (actor.country === undefined) {
    const { ofColumn, ofKey } = countries[end];
    actor.country = ofColumn?.(read(columns[`${end}-country`])) ?? ofKey?.(key);
    if (actor.country !== undefined && ofKey) actor.isCode = ofKey(key) === actor.country;
  }
  return actor;
}

function toDraft(
  building: Building,
  ties: TieTable,
  row: number,
  from: string,
  to: string,
): TieDraft {
  const { layout, columns } = ties;
  const { table } = layout;
  const cells = table.rows[row] ?? [];
  const number = readSign(building, ties, row);
  const value = readKind(building, ties, row);
  const mapping = building.values.mappingOf(value || number.word);
  const sign =
    number.sign ?? (number.word === '' ? undefined : building.values.mappingOf(number.word).sign);
  const directed = readDirected(building, ties, row);
  const resolved = resolveKind({
    value,
    mapping: value || number.word ? mapping : {},
    sign,
    directed,
  });
  const quote = readCellText(building, table, row, columns.quote);
  return {
    from,
    to,
    ...resolved,
    id: readCellText(building, table, row, columns.id) || undefined,
    label:
      'builtIn' in resolved.kind && resolved.kind.builtIn === 'other'
        ? labelOfValue(value === 'other' ? '' : value)
        : undefined,
    edtf: readWhen(building, table, row, ties.dates),
    weight: readWeight(building, ties, row) ?? number.size,
    attributes: readAttributes(cells, ties.attributes),
    evidence: [{ table, row, quote: quote === '' ? undefined : cut(quote) }],
  };
}

interface SaidOfSign {
  readonly sign?: Sign;
  /** What stands there where it is no number; '' where that is nothing. */
  readonly word: string;
  /** The number without its sign, where no other column is the weight. */
  readonly size?: number | undefined;
}

/** What the column of signs says: the sign of a number, or of a word that is mapped. */
function readSign(building: Building, ties: TieTable, row: number): SaidOfSign {
  const { columns, signDecimal, isSigned } = ties;
  if (columns.sign === undefined) return { word: '' };
  const text = readCellText(building, ties.layout.table, row, columns.sign);
  if (text === '') return { word: '' };
  const read = readNumber(text, signDecimal);
  if (!read) return { word: text };
  if (read.hasOtherMinus) listMinus(building, ties, row, columns.sign);
  const size = columns.weight === undefined ? Math.abs(read.value) : undefined;
  const given = building.values.givenOf(text)?.sign;
  const sign = given ?? (isSigned ? signOf(read.value) : 'neither');
  return { sign, word: '', size };
}

function listMinus(building: Building, { layout }: TieTable, row: number, column: number): void {
  building.issues.add({
    severity: 'repair',
    rule: 'minus-sign',
    about: layout.table.rows[row]?.[column],
    place: () => layout.table.placeOf(row, column),
  });
}

/** The value of the column of kinds, or the heading of the first of several columns that holds a yes. */
function readKind(
  building: Building,
  { layout, columns, kindFlags }: TieTable,
  row: number,
): string {
  const cells: readonly CellValue[] = layout.table.rows[row] ?? [];
  const flag = kindFlags.find(({ index }) => isYes(String(cells[index] ?? '')));
  if (flag) return flag.heading;
  return readCellText(building, layout.table, row, columns.kind);
}

function readDirected(building: Building, ties: TieTable, row: number): boolean | undefined {
  const { layout, columns } = ties;
  if (columns.direction === undefined) return undefined;
  const cell = layout.table.rows[row]?.[columns.direction];
  if (typeof cell === 'boolean') return cell;
  const text = readCellText(building, layout.table, row, columns.direction);
  if (text === '') return undefined;
  const directed = readDirection(text);
  if (directed === undefined)
    building.issues.add({
      severity: 'warning',
      rule: 'unknown-direction',
      about: text,
      place: () => layout.table.placeOf(row, columns.direction),
    });
  return directed;
}

/** A weight of at least 0; what is none is listed. */
function readWeight(building: Building, ties: TieTable, row: number): number | undefined {
  const { layout, columns, weightDecimal } = ties;
  if (columns.weight === undefined) return undefined;
  const text = readCellText(building, layout.table, row, columns.weight);
  if (text === '') return undefined;
  const read = readNumber(text, weightDecimal);
  if (read && read.value >= 0) return read.value + 0;
  building.issues.add({
    severity: 'warning',
    rule: read ? 'negative-weight' : 'not-a-number',
    about: layout.table.rows[row]?.[columns.weight],
    place: () => layout.table.placeOf(row, columns.weight),
  });
  return undefined;
}
