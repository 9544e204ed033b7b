import { type CellType, toCell } from '../graph/cells';
import type { DraftRecord, RecordTable } from '../graph/record-table';

/** An attribute as a file declares it. */
export interface Declaration {
  /** What it is called in the table. */
  readonly name: string;
  readonly type: CellType;
  /** The value of what has none of its own. */
  readonly fallback?: string | undefined;
}

/** A value of an attribute, by the id of its declaration. */
export interface RawValue {
  readonly key: string;
  readonly text: string;
  readonly offset: number;
}

/** Puts the values of a record into its table, then the fallbacks of the attributes that it lacks. */
export function setDeclaredValues(
  table: RecordTable,
  record: DraftRecord,
  values: readonly RawValue[],
  declarations: ReadonlyMap<string, Declaration>,
): void {
  for (const { key, text, offset } of values) {
    const { name, type } = declarations.get(key) ?? { name: key, type: 'text' };
    table.set(record, table.attribute(name), toCell(text, type), { offset });
  }
  for (const { name, type, fallback } of declarations.values()) {
    if (fallback === undefined) continue;
    const column = table.attribute(name);
    if (record.cells[column] === undefined) table.set(record, column, toCell(fallback, type));
  }
}
