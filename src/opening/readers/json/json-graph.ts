import { toPointer } from '~/base/issue';
import type { Role } from '../../role';
import type { CellValue } from '../../table';
import { toPlainNumber } from '../graph/cells';
import { GraphDraft, type PlacedText, type RecordSpan } from '../graph/graph-draft';
import type { ReaderWork } from '../graph/read-safely';
import type { DraftRecord, RecordTable } from '../graph/record-table';
import { endOfValue, itemsOf, type JsonValue, membersOf, textOf } from './json-tree';

/** The path to a value. */
export type Path = readonly (string | number)[];

/** What stands between several values in one cell. */
const SEPARATOR = '; ';

/** A value as a cell: a list as its items, an object as it is written. */
export function toJsonCell(source: string, value: JsonValue | undefined): CellValue {
  switch (value?.type) {
    case 'text':
      return value.text === '' ? undefined : value.text;
    case 'number':
      return toPlainNumber(value.text) ?? value.text;
    case 'boolean':
      return value.value;
    case 'array':
      return toListCell(source, value.items);
    case 'object':
      return source.slice(value.start, endOfValue(source, value.start));
    default:
      return undefined;
  }
}

function toListCell(source: string, items: readonly JsonValue[]): CellValue {
  const cells = items.map((item) => toJsonCell(source, item)).filter((cell) => cell !== undefined);
  return cells.length > 0 ? cells.join(SEPARATOR) : undefined;
}

/** A graph that is read from JSON: a draft whose records and cells have pointers. */
export class JsonGraph extends GraphDraft {
  readonly #text: string;

  constructor(work: ReaderWork) {
    super(work);
    this.#text = work.source.text;
  }

  /** Where a record stands. */
  spanOf(value: JsonValue, path: Path): RecordSpan {
    const end = endOfValue(this.#text, value.start);
    return { start: value.start, end, pointer: toPointer(path) };
  }

  /** A text or number with its place; that of `around` and no text where it is neither. */
  placed(value: JsonValue | undefined, path: Path, around: JsonValue): PlacedText {
    const at = {
      offset: (value ?? around).start,
      pointer: toPointer(value ? path : path.slice(0, -1)),
    };
    return { text: textOf(value) ?? '', at };
  }

  /** Puts a value into a column that the format has. */
  setOwn(
    table: RecordTable,
    record: DraftRecord,
    name: string,
    value: JsonValue | undefined,
    path: Path,
    role?: Role,
  ): void {
    if (!value) return;
    const at = { offset: value.start, pointer: toPointer(path) };
    table.set(record, table.own(name, role), toJsonCell(this.#text, value), at);
  }

  /** Puts the members of an object into columns called as they are, besides those left out. */
  setAttributes(
    table: RecordTable,
    record: DraftRecord,
    values: JsonValue | undefined,
    path: Path,
    { without = [], roles = {} }: AttributeSettings = {},
  ): void {
    for (const [name, value] of membersOf(values)) {
      if (without.includes(name)) continue;
      const at = { offset: value.start, pointer: toPointer([...path, name]) };
      const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
      table.set(record, table.attribute(name, role), toJsonCell(this.#text, value), at);
    }
  }

  /** Takes the direction of a tie from a value of true or false. */
  setDirected(record: DraftRecord, value: JsonValue | undefined, otherwise?: boolean): void {
    const isDirected = value?.type === 'boolean' ? value.value : otherwise;
    if (isDirected !== undefined) this.setDirection(record, isDirected ? 'directed' : 'undirected');
  }
}

interface AttributeSettings {
  /** Members that are no attributes. */
  readonly without?: readonly string[];
  /** What the format says of some. */
  readonly roles?: Readonly<Record<string, Role>>;
}

/** The items of a list, or the members of an object, each with its path. */
export function entriesOf(
  value: JsonValue | undefined,
  path: Path,
): readonly (readonly [JsonValue, Path])[] {
  if (value?.type === 'array') return itemsOf(value).map((item, index) => [item, [...path, index]]);
  return membersOf(value).map(([name, member]) => [member, [...path, name]]);
}
