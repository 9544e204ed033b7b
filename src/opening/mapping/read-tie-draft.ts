import type { Sign } from '~/model/sign';
import type { CellValue } from '../table';
import { type Building, readCellText } from './building';
import { cut } from './in-language';
import { isYes } from './kind-flags';
import { readAttributes } from './read-attributes';
import { readDirection } from './read-direction';
import { readNumber } from './read-number';
import { readWhen } from './read-when';
import { labelOfValue, resolveKind } from './resolve-kind';
import type { TieDraft } from './tie-draft';
import type { TieTable } from './tie-table';

/** What a row says of the tie between two actors, beside who they are. */
export function readTieDraft(
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

/** The sign of a number; 0 is neither. */
export function signOf(value: number): Sign {
  return value > 0 ? 'with' : value < 0 ? 'against' : 'neither';
}
