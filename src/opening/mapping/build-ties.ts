import type { ActorDraft } from './actor-book';
import { type Building, leaveOut, MAX_RELATIONS, readCellText } from './building';
import { namesInCell } from './names-in-cell';
import { withOwnFields } from './read-own';
import { isEmptyCell } from './read-table';
import { readTieDraft } from './read-tie-draft';
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
  if (!building.readsTotals && isTotalRow(cells, columns.from, columns.to, ties.hasNumericEnds)) {
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
  const froms = namesInCell(from, ties.separators.from);
  const tos = namesInCell(to, ties.separators.to);
  if (froms.length * tos.length === 0) {
    leaveOut(building, table, row, froms.length === 0 ? columns.from : columns.to, {
      rule: 'missing-end',
    });
  } else if (froms.length * tos.length === 1)
    readPair(building, ties, row, froms[0] ?? '', tos[0] ?? '');
  else readPairs(building, ties, row, froms, tos);
}

/** Each name of one end is tied to each of the other; all of these ties rest on the one record. */
function readPairs(
  building: Building,
  ties: TieTable,
  row: number,
  froms: readonly string[],
  tos: readonly string[],
): void {
  const { table } = ties.layout;
  building.issues.add({
    severity: 'notice',
    rule: 'names-parted',
    about: readCellText(building, table, row, ties.columns[froms.length > 1 ? 'from' : 'to']),
    place: () => table.placeOf(row, ties.columns[froms.length > 1 ? 'from' : 'to']),
    values: { count: froms.length * tos.length },
  });
  for (const from of froms)
    for (const to of tos) {
      if (building.ties.length >= MAX_RELATIONS) {
        leaveOut(building, table, row, ties.columns.from, { rule: 'too-many', about: from });
        return;
      }
      readPair(building, ties, row, from, to, true);
    }
}

function readPair(
  building: Building,
  ties: TieTable,
  row: number,
  from: string,
  to: string,
  isOfList = false,
): void {
  const { layout, columns } = ties;
  const { table } = layout;
  if (isMissing(building, ties, row, from, columns.from)) return;
  if (isMissing(building, ties, row, to, columns.to)) return;
  const one = see(building, ties, row, from, 'from', isOfList);
  const other = see(building, ties, row, to, 'to', isOfList);
  if (from === to) {
    const about = nameOf(one, from);
    const place = () => table.placeOf(row, columns.to);
    if (isOfList) building.issues.add({ severity: 'warning', rule: 'self-in-list', about, place });
    else leaveOut(building, table, row, columns.to, { rule: 'self', severity: 'warning', about });
    return;
  }
  if (!one || !other || building.ties.length >= MAX_RELATIONS) {
    leaveOut(building, table, row, columns.from, { rule: 'too-many', about: from });
    return;
  }
  const plain = readTieDraft(building, ties, row, from, to);
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
  isOfList = false,
): ActorDraft | undefined {
  const actor = building.actors.see(key);
  if (!actor) return undefined;
  const read = (column: number | undefined) => readCellText(building, layout.table, row, column);
  if (actor.kind === undefined) actor.kind = read(columns[`${end}-kind`]) || undefined;
  // Which of several names these columns speak of cannot be told.
  if (isOfList) return actor;
  if (actor.name === undefined) actor.name = read(columns[`${end}-name`]) || undefined;
  if (actor.country === undefined) {
    const { ofColumn, ofKey } = countries[end];
    actor.country = ofColumn?.(read(columns[`${end}-country`])) ?? ofKey?.(key);
    if (actor.country !== undefined && ofKey) actor.isCode = ofKey(key) === actor.country;
  }
  return actor;
}
