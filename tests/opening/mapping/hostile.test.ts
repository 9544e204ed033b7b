import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIssueReport } from '~/cli/open-input';
import { checkDataset } from '~/model/check-dataset';
import { indexGraph } from '~/model/graph';
import { parseDataset } from '~/model/parse-dataset';
import type { FileReading } from '~/opening/file-reading';
import { type Mapping, TABLE_SHAPES } from '~/opening/mapping/mapping';
import { parseMapping } from '~/opening/mapping/mapping-schema';
import { openFile } from '~/opening/mapping/open-file';
import { rememberable } from '~/opening/mapping/rememberable';
import { toBadRows } from '~/opening/open-bytes';
import type { OpenedFile } from '~/opening/opened-file';
import { COLUMN_ROLES } from '~/opening/role';
import type { CellValue, Table } from '~/opening/table';

/** How often each property is tried, times the variable `FUZZ_RUNS`. */
const RUNS = 200 * Number(process.env.FUZZ_RUNS ?? 1);

const FILE = { name: 'a.csv', bytes: 1, mediaType: 'text/csv', sha256: '0'.repeat(64) };

const WORDS = [
  ...[
    '',
    ' ',
    'a',
    'b',
    'A',
    ' a ',
    'c',
    '__proto__',
    'constructor',
    'toString',
    '#1',
    '#2',
    'Total',
  ],
  ...['-1', '1', '0', '−1', '0,5', '1.000', '007', '1e9', 'NaN', 'from', 'to', 'kind', 'sign', 'x'],
  ...[
    '03/04/2020',
    '2020',
    '43831',
    '2020-02-30',
    'war',
    'ally',
    'حليف',
    'من',
    '\u200fروسيا',
    '\ud800',
  ],
  ...[
    'directed',
    'true',
    '=1+1',
    '"',
    "'",
    '<b>',
    '1990',
    '1991',
    '1992',
    'Russia',
    'e\u0301',
    '\u00a0',
  ],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constant(undefined),
);

const table: fc.Arbitrary<Omit<Table, 'placeOf' | 'recordOf'>> = fc.record({
  id: fc.constantFrom('one', 'two', 'a, b', '__proto__'),
  content: fc.constantFrom('cells' as const, 'cells' as const, 'actors' as const, 'ties' as const),
  columns: fc.array(
    fc.record(
      { name: fc.constantFrom(...WORDS), role: fc.constantFrom(...COLUMN_ROLES) },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 6 },
  ),
  rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 }),
  isHidden: fc.boolean(),
});

const mapping: fc.Arbitrary<Mapping> = fc.record(
  {
    sheet: fc.constantFrom('one', 'two', 'one, two', 'none'),
    decimal: fc.constantFrom('.' as const, ',' as const),
    dates: fc.constantFrom('dmy' as const, 'mdy' as const),
    headerLine: fc.integer({ min: 0, max: 5 }),
    shape: fc.constantFrom(...TABLE_SHAPES),
    signed: fc.boolean(),
    columns: fc.dictionary(fc.constantFrom(...WORDS, 'one!from'), fc.constantFrom(...COLUMN_ROLES)),
    values: fc.dictionary(
      fc.constantFrom(...WORDS),
      fc.record(
        {
          sign: fc.constantFrom('with' as const, 'against' as const, 'neither' as const),
          kind: fc.constantFrom('war', 'other', 'alliance', '__proto__', 'my kind'),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

function toReading(tables: readonly Omit<Table, 'placeOf' | 'recordOf'>[]): FileReading {
  const placed = tables.map((one): Table => {
    return {
      ...one,
      columns: one.content === 'cells' ? [] : one.columns,
      placeOf: (row, column) => ({
        line: row + 1,
        ...(column !== undefined && { column: column + 1 }),
      }),
      recordOf: (row) => ({ at: `row=${row + 1}`, text: (one.rows[row] ?? []).join(',') }),
    };
  });
  return { format: 'test', tables: placed, issues: [] };
}

/** What holds of every file that is opened. */
function expectSound(opened: OpenedFile): void {
  const { dataset, counts } = opened;
  if (!dataset) {
    expect(counts).toMatchObject({ actors: 0, relations: 0 });
    return;
  }
  expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({ ok: true, value: dataset });
  expect(checkDataset(dataset).filter(({ severity }) => severity === 'error')).toEqual([]);
  const relations = [...indexGraph(dataset).relations.values()];
  const signs = (sign: string) => relations.filter((relation) => relation.sign === sign).length;
  expect(counts).toMatchObject({
    actors: dataset.actors.length,
    relations: relations.length,
    with: signs('with'),
    against: signs('against'),
    neither: signs('neither'),
  });
}

describe('whatever tables and mappings hold', () => {
  it('opens to a dataset that keeps every rule, with the counts that it has', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), mapping, (tables, given) => {
        const reading = toReading(tables);
        const opened = openFile(reading, FILE, given);
        expectSound(opened);
        JSON.parse(toIssueReport(opened));
        toBadRows(reading, FILE, given);
        rememberable(opened.mapping);
      }),
      { numRuns: RUNS },
    );
  });

  it('opens the same again with the complete mapping, which survives being a file', () => {
    fc.assert(
      fc.property(table, mapping, (one, given) => {
        const reading = toReading([{ ...one, isHidden: false }]);
        const opened = openFile(reading, FILE, given);
        const parsed = parseMapping(JSON.stringify(opened.mapping));
        expect(parsed).toEqual({ ok: true, value: opened.mapping });
        const again = openFile(reading, FILE, opened.mapping);
        expect(again.mapping).toEqual(opened.mapping);
        expect(again.dataset).toEqual(opened.dataset);
        expect(again.counts).toEqual(opened.counts);
        expect(again.issues).toEqual(opened.issues);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a mapping from a file', () => {
  it('is refused with the place of what is wrong', () => {
    const parsed = parseMapping('{\n "columns": { "من": "form" },\n "deciml": "," }');
    if (parsed.ok) throw new Error('taken');
    expect(parsed.failure.map(({ line, pointer }) => [line, pointer])).toEqual([
      [2, '/columns/من'],
      [3, '/deciml'],
    ]);
  });

  it('keeps a heading that is called as what objects have', () => {
    const parsed = parseMapping('{ "columns": { "__proto__": "from", "constructor": "to" } }');
    if (!parsed.ok) throw new Error('refused');
    expect(Object.entries(parsed.value.columns ?? {})).toEqual([
      ['__proto__', 'from'],
      ['constructor', 'to'],
    ]);
  });
});
