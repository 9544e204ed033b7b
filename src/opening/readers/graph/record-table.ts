import type { Role } from '../../role';
import type { Cell, Column, Table } from '../../table';
import type { FileText } from './file-text';
import { placeOf } from './issue-list';
import { Refusal } from './read-safely';

const MAX_RECORDS = 500_000;
const MAX_CELLS = 20_000_000;

/** The columns of a table. */
const MAX_COLUMNS = 1_000;

/** A record of a file while it is read. */
export interface DraftRecord {
  /** Where it stands in the text, the end excluded. */
  readonly start: number;
  end: number;
  /** In a file of JSON. */
  readonly pointer?: string | undefined;
  readonly cells: Cell[];
  /** Where cells stand, by the index of their columns. */
  readonly anchors: { readonly offset: number; readonly pointer?: string }[];
}

interface DraftColumn {
  readonly name: string;
  readonly role: Role | undefined;
  /** Whether the format has it, and not the file alone. */
  readonly isOwn: boolean;
}

/** The roles that only the format itself can give. */
const STRUCTURE: ReadonlySet<Role | undefined> = new Set<Role>([
  'id',
  'from',
  'to',
  'direction',
  'start',
  'end',
  'x',
  'y',
]);

/**
 * A table of actors or ties while a file is read. Columns are those of the format itself (*own*), as
 * the ends of an edge, and the attributes that the file declares, which keep their names: where an
 * attribute is called as an own column, that one is renamed, and the attribute takes its role.
 */
export class RecordTable {
  readonly content: 'actors' | 'ties';
  readonly #source: FileText;
  readonly #columns: DraftColumn[] = [];
  readonly #own = new Map<string, number>();
  readonly #attributes = new Map<string, number>();
  readonly records: DraftRecord[] = [];
  #cells = 0;

  constructor(content: 'actors' | 'ties', source: FileText) {
    this.content = content;
    this.#source = source;
  }

  /** The index of a column that the format itself has; made where it is new. */
  own(name: string, role?: Role): number {
    return this.#find(this.#own, { name, role, isOwn: true });
  }

  /** The index of a column that the file declares; made where it is new. */
  attribute(name: string, role?: Role): number {
    return this.#find(this.#attributes, { name, role, isOwn: false });
  }

  /** Whether the file has an attribute of a name. */
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  /** The index of the column that has a role, in the end; -1 where none has. */
  columnOf(role: Role): number {
    return this.#toColumns().findIndex((column) => column.role === role);
  }

  add(start: number, end: number, pointer?: string): DraftRecord {
    const record = { start, end, pointer, cells: [], anchors: [] };
    if (this.records.length >= MAX_RECORDS)
      throw new Refusal('too-much', '', { offset: start }, { limit: MAX_RECORDS });
    this.records.push(record);
    return record;
  }

  /** Puts a value into a record; undefined is none. */
  set(
    record: DraftRecord,
    column: number,
    cell: Cell,
    at?: { readonly offset: number; readonly pointer?: string },
  ): void {
    if (cell === undefined) return;
    const { cells, anchors } = record;
    this.#cells += Math.max(0, column + 1 - cells.length);
    if (this.#cells > MAX_CELLS)
      throw new Refusal('too-much', '', { offset: record.start }, { limit: MAX_CELLS });
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    if (at) anchors[column] = at;
  }

  /** The table of some of the records. */
  toTable(id: string, records: readonly DraftRecord[] = this.records): Table {
    const source = this.#source;
    return {
      id,
      content: this.content,
      columns: this.#toColumns(),
      rows: records.map(({ cells }) => cells),
      placeOf: (row, column) => {
        const record = records[row];
        if (!record) return {};
        const { start: offset, pointer, anchors } = record;
        const own = pointer === undefined ? { offset } : { offset, pointer };
        return placeOf(source, (column === undefined ? undefined : anchors[column]) ?? own);
      },
      recordOf: (row) => {
        const { start = 0, end = 0, pointer } = records[row] ?? {};
        const at = pointer ?? `line=${source.positionAt(start).line}`;
        return { at, text: source.recordAt(start, end) };
      },
    };
  }

  #find(columns: Map<string, number>, column: DraftColumn): number {
    const known = columns.get(column.name);
    if (known !== undefined) return known;
    if (this.#columns.length >= MAX_COLUMNS)
      throw new Refusal('too-much', column.name, undefined, { limit: MAX_COLUMNS });
    columns.set(column.name, this.#columns.length);
    return this.#columns.push(column) - 1;
  }

  #toColumns(): readonly Column[] {
    const suffix = this.content === 'actors' ? '(node)' : '(edge)';
    return this.#columns.map(({ name, role, isOwn }) => {
      const other = this.#columns[(isOwn ? this.#attributes : this.#own).get(name) ?? -1];
      if (!other) return role ? { name, role } : { name };
      if (!isOwn) {
        const taken = STRUCTURE.has(other.role) ? 'attribute' : (role ?? other.role);
        return taken ? { name, role: taken } : { name };
      }
      return { name: `${name} ${suffix}`, role: role && STRUCTURE.has(role) ? role : 'ignore' };
    });
  }
}
