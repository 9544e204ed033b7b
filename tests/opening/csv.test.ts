import { createHash } from 'node:crypto';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '~/formats/data/csv';
import { isOurCsv } from '~/opening/delimited/our-csv';
import { datasetOf } from '../fixtures/graph-of';
import { written } from '../formats/data/written';
import { describeShared, issuesOf, readShared, readText, rowsOf } from './opened';

describe('the delimiter', () => {
  it.each([
    ['from;to;n\nA;B;0,5\nA;C;1,25\nB;C;3,0\n', ';'],
    ['from\tto\tn\nA, x\tB, y\t0,5\nA, z\tC, x\t1,2\n', '\t'],
    ['from|to\nA,B|C\nD,E|F\n', '|'],
    ['from,to,list\nA,B,x;y;z\nC,D,x;y;z\n', ','],
    ['"a;b";"c;d";e\n"f;g";"h;i";j\n', ';'],
    ['from,to\nA,"x;y;z\nx;y;z\n;;"\nC,D\n', ','],
    ['sep=|\nfrom|to,x\nA|B,C\n', '|'],
    ['names\nA\nB\n', ','],
  ])('of %j is %j', async (text, delimiter) => {
    expect((await readText(text)).delimiter).toBe(delimiter);
  });

  it('is the one that is given, whatever the text looks like', async () => {
    expect(rowsOf(await readText('a;b,c\nd;e,f\n', { delimiter: ',' }))[0]).toEqual(['a;b', 'c']);
    expect(rowsOf(await readText('a||b\nc||d\n', { delimiter: '||' }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('records', () => {
  it('end at CRLF, LF and CR, which are mixed in a file, and count as one line each', async () => {
    const reading = await readText('a,b\r\n\r\nc,d\re,"f\r\ng\rh\ni",j\n\n,\nk');
    expect(rowsOf(reading)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f\r\ng\rh\ni', 'j'],
      ['', ''],
      ['k'],
    ]);
    const placeOf = reading.tables[0]?.placeOf;
    expect([0, 1, 2, 3, 4].map((row) => placeOf?.(row).line)).toEqual([1, 3, 4, 9, 10]);
    expect(placeOf?.(2, 1)).toEqual({ line: 4, column: 3 });
    expect(placeOf?.(2, 2)).toEqual({ line: 7, column: 4 });
    expect(placeOf?.(3, 1)).toEqual({ line: 9, column: 2 });
    // A cell that is not there stands where it would.
    expect(placeOf?.(1, 5)).toEqual({ line: 3, column: 4 });
    expect(reading.tables[0]?.recordOf(2)).toEqual({ at: 'row=4', text: 'e,"f\r\ng\rh\ni",j' });
  });

  it('lose one cell, and not the rest of the file, to a quote that closes nothing', async () => {
    const reading = await readText('from,to\nA,"B\nC,"D"\n"E"x,F\n"G ""H""",I\n"J, K\n');
    expect(rowsOf(reading)).toEqual([
      ['from', 'to'],
      ['A', '"B'],
      ['C', 'D'],
      ['"E"x', 'F'],
      ['G "H"', 'I'],
      ['"J', ' K'],
    ]);
    expect(issuesOf(reading)).toEqual([
      'warning unclosed-quote 2:3 "B',
      'warning unclosed-quote 4:1 "E"x,F',
      'warning unclosed-quote 6:1 "J, K',
    ]);
  });

  it('may stand in single quotes, unless an apostrophe is meant', async () => {
    expect(rowsOf(await readText("a,b\n'x,y',z\n'u,v','w'\n"))[1]).toEqual(['x,y', 'z']);
    expect(rowsOf(await readText("a,b\n'tis,z\n'twas,w\n"))[1]).toEqual(["'tis", 'z']);
    expect(rowsOf(await readText('a,b\n"x,y"\n', { quote: '' }))[1]).toEqual(['"x', 'y"']);
  });

  it('tell formulas and cells of a length that no spreadsheet holds, and keep them', async () => {
    const id = 'x'.repeat(100_000);
    const reading = await readText(`from,to\n=HYPERLINK("//e.org"),B\n${id},=1\n-5,@a\n`);
    expect(rowsOf(reading)[2]?.[0]).toBe(id);
    expect(issuesOf(reading).map((issue) => issue.slice(0, 40))).toEqual([
      'notice formula-text 2: =HYPERLINK("//e.o',
      `notice long-cell 3: ${'x'.repeat(20)}`,
    ]);
    expect(reading.issues[0]).toMatchObject({ values: { count: 2 } });
    expect(reading.issues.every(({ about }) => about.length <= 200)).toBe(true);
    expect(reading.tables[0]?.recordOf(2).text).toHaveLength(1_000);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', ',', ';', '"', '\n', "'", '1') });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

it('reads what papaparse writes, and cells where they stand', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
      const text = papaparse.unparse(rows, { delimiter, newline: '\r\n', quotes: true });
      const reading = await readText(text, { delimiter, quote: '"' });
      expect(rowsOf(reading)).toEqual(rows);
      const lines = text.split(/\r\n|\r|\n/);
      rows.forEach((cells, row) => {
        cells.forEach((_, at) => {
          const { line = 0, column = 0 } = reading.tables[0]?.placeOf(row, at) ?? {};
          expect(lines[line - 1]?.[column - 1]).toBe('"');
        });
      });
    }),
  );
});

describe('tables that this program writes', () => {
  const hostile = ['=1+1', "'=1+1", "''@x", '-2', '-2+3', "it's", '\t=x', 'a;b,c', '"', '+'];
  const { actors, ...rest } = datasetOf('A - B', 'B - C');
  const [first, ...others] = actors;
  if (!first) throw new Error('no actor');

  it.each(hostile)('give back %j without the apostrophe of formulas', async (name) => {
    const dataset = { ...rest, actors: [{ ...first, name: { en: name } }, ...others] };
    for (const kind of ['actors', 'relations'] as const) {
      const text = await written(csv, { ...dataset }, { table: kind, locale: 'en', bom: true });
      const [headings = [], ...rows] = rowsOf(await readText(text));
      expect(isOurCsv(headings)).toBe(kind);
      const column = headings.indexOf(kind === 'actors' ? 'name' : 'from_name');
      expect(rows.map((cells) => cells[column])).toContain(name);
    }
  });

  it('are told by all their headings, and no other table loses an apostrophe', async () => {
    expect(isOurCsv(['actor_id', 'name'])).toBeUndefined();
    expect(rowsOf(await readText("from,to\n'=x,y\n"))[1]).toEqual(["'=x", 'y']);
  });
});

describeShared('real tables', () => {
  // By Python 3.11: csv.reader (QUOTE_NONE for tabs), rows with something in them, the usual number
  // of cells, and the start of the SHA-256 of all cells joined by U+001F and rows by U+001E.
  it.each([
    ['atop-1939-dyads.csv', ',', 191, 8, '943019c32a78fdd8'],
    ['cow-Inter-StateWarData_v4.0.csv', ',', 338, 25, 'a4874abf5d5193af'],
    ['cow-alliance_v4.1_by_dyad.csv', ',', 3223, 19, '8b438da8de7861dd'],
    ['cowList-1946-49.csv', ',', 363, 3, '742ff1560c2c84e5'],
    ['cowList-1979-82.csv', ',', 1026, 3, '61a111cff9cc98e9'],
    ['cow_states.csv', ',', 244, 10, '0e6b490e34b99c98'],
    ['gahuku-gama-signnet.csv', ',', 59, 3, '513846547d17b05b'],
    ['gephi-issue-1848-edges.csv', ',', 7347, 2, 'dbdc71fcf944ac1c'],
    ['gsdb-sanctions.csv', ',', 1102, 15, 'efdfcd9f88c99710'],
    ['icews-events.2018.sample.tab', '\t', 3706, 20, 'd1419484aa137bcd'],
    ['icews_2014_valid.txt', '\t', 8941, 4, '319c40e074665f7f'],
    ['sipri-TIV-Export-CHI-1950-2021.csv', ',', 111, 74, 'd12724d1c2c86712'],
    ['sipri-exports-processed.csv', ',', 21325, 10, '880f77802802bb96'],
    ['tss_rivalries.csv', ',', 265, 12, '8459060156b5fe95'],
    ['cameo-codes.csv', ',', 313, 12, '343f97a57699d629'],
    ['CAMEO2PLOVER-2021.txt', ',', 281, 3, 'c5720adabecb8ad8'],
  ])('%s, parted by %j, has %i rows of %i cells', async (path, delimiter, count, width, digest) => {
    const reading = await readShared(path);
    const rows = rowsOf(reading);
    expect([reading.format, reading.delimiter, rows.length]).toEqual(['csv', delimiter, count]);
    expect(rows.filter(({ length }) => length === width).length).toBeGreaterThan(count / 2);
    const joined = rows.map((cells) => cells.join('\x1f')).join('\x1e');
    expect(createHash('sha256').update(joined).digest('hex').slice(0, 16)).toBe(digest);
  });

  it.each([
    ['01-decimal-comma.csv', ';', 6, [5, 3], { line: 6, column: 24 }],
    ['03-bom-sep-padded.csv', ';', 4, [0, 1], { line: 2, column: 12 }],
    ['05-arabic-1256.csv', ';', 5, [4, 1], { line: 5, column: 7 }],
    ['07-empty-targets-total.csv', ',', 7, [6, 0], { line: 8, column: 1 }],
    ['09-ambiguous-dates.csv', ',', 7, [1, 3], { line: 2, column: 27 }],
    ['10-signed-matrix.csv', ';', 6, [4, 4], { line: 5, column: 20 }],
  ] as const)(
    '%s has its rows and places',
    async (name, delimiter, count, [row, column], place) => {
      const reading = await readShared(`cases/${name}`);
      expect([reading.delimiter, rowsOf(reading).length]).toEqual([delimiter, count]);
      expect(reading.tables[0]?.placeOf(row, column)).toEqual(place);
    },
  );

  it('keeps the blanks and marks of headings and names, which the mapping step lists', async () => {
    const padded = rowsOf(await readShared('cases/03-bom-sep-padded.csv'));
    expect(padded[0]).toEqual(['\u00a0Source ', ' Target', 'Type', 'Weight\t']);
    expect(rowsOf(await readShared('cases/05-arabic-1256.csv'))[4]?.[1]).toBe('\u200fروسيا');
  });
});
