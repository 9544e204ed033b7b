/** A row of entries under a heading of its own. */
export interface Row<Entry> {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** An item with its place: how far after the start of the sheet, and in which line. */
export interface Placed<Item> {
  readonly item: Item;
  readonly offset: number;
  readonly line: number;
}

/** Where headings and entries stand, and how many lines they take together. */
export interface Flow<Entry> {
  readonly headings: readonly Placed<string>[];
  readonly entries: readonly Placed<Entry>[];
  readonly lines: number;
}

/** The room that rows have, in CSS pixels. */
export interface FlowRoom<Entry> {
  readonly width: number;
  /** Where entries begin; at 0 they stand under their heading instead of beside it. */
  readonly indent: number;
  readonly between: number;
  readonly widthOf: (entry: Entry) => number;
}

/** Places rows one under the other, the entries of each flowing on to further lines as they must. */
export function flowRows<Entry>(rows: readonly Row<Entry>[], room: FlowRoom<Entry>): Flow<Entry> {
  const headings: Placed<string>[] = [];
  const entries: Placed<Entry>[] = [];
  let line = 0;
  for (const row of rows) {
    headings.push({ item: row.heading, offset: 0, line });
    if (room.indent === 0) line += 1;
    const placed = flowEntries(row.entries, line, room);
    entries.push(...placed);
    line = (placed.at(-1)?.line ?? line) + 1;
  }
  return { headings, entries, lines: line };
}

function flowEntries<Entry>(
  entries: readonly Entry[],
  first: number,
  { width, indent, between, widthOf }: FlowRoom<Entry>,
): readonly Placed<Entry>[] {
  let [offset, line] = [indent, first];
  return entries.map((item) => {
    const own = widthOf(item);
    if (offset > indent && offset + own > width) [offset, line] = [indent, line + 1];
    const placed = { item, offset, line };
    offset += own + between;
    return placed;
  });
}

/**
 * Places rows under their headings, the entries of each in as many even columns as they fit in;
 * where one long entry would make for more lines, one after the other.
 */
export function gridRows<Entry>(
  rows: readonly Row<Entry>[],
  room: Omit<FlowRoom<Entry>, 'indent'> & {
    /** The most columns. */
    readonly most: number;
  },
): Flow<Entry> {
  const headings: Placed<string>[] = [];
  const entries: Placed<Entry>[] = [];
  let line = 0;
  for (const row of rows) {
    headings.push({ item: row.heading, offset: 0, line });
    const first = line + 1;
    const even = gridEntries(row.entries, first, room);
    const flowing = flowEntries(row.entries, first, { ...room, indent: 0 });
    const linesOf = (placed: readonly Placed<Entry>[]) => (placed.at(-1)?.line ?? line) + 1;
    // In a single column every entry has a line of its own.
    const isColumn = even.every(({ offset }) => offset === 0);
    const placed = !isColumn && linesOf(flowing) < linesOf(even) ? flowing : even;
    entries.push(...placed);
    line = linesOf(placed);
  }
  return { headings, entries, lines: line };
}

function gridEntries<Entry>(
  entries: readonly Entry[],
  first: number,
  { width, most, widthOf }: Pick<FlowRoom<Entry>, 'width' | 'widthOf'> & { readonly most: number },
): readonly Placed<Entry>[] {
  const widest = Math.max(1, ...entries.map(widthOf));
  const columns = Math.max(1, Math.min(most, Math.floor(width / (widest * BREATH))));
  return entries.map((item, index) => ({
    item,
    offset: ((index % columns) * width) / columns,
    line: first + Math.floor(index / columns),
  }));
}

/** The room of an entry in a column beside its width. */
const BREATH = 1.06;
