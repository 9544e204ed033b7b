import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '~/opening/read-file';
import { issuesOf, readText, rowsOf } from './opened';

const zip = (members: Record<string, string | Uint8Array>, level: 1 | 9 = 9) =>
  zipSync(
    Object.fromEntries(
      Object.entries(members).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ) as Zippable,
    { level },
  );

const open = (bytes: Uint8Array, name = 'data.zip') => readFile({ name, bytes });

/** The offset of the nth entry in the directory of a zip. */
const entryAt = (bytes: Uint8Array, nth = 0) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0, seen = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50 && seen++ === nth) return { view, at };
  throw new Error('no entry');
};

const TIES = 'from,to\nA,B\n';
const ACTORS = 'id;name\nA;Ä\nB;"x\ny"\n';

describe('a gzip file', () => {
  it('is read as the file in it, in all its members', async () => {
    const both = new Uint8Array([...gzipSync(strToU8('from,to\n')), ...gzipSync(strToU8('A,B\n'))]);
    expect(rowsOf(await open(gzipSync(strToU8(TIES)), 'ties.csv.gz'))).toEqual([
      ['from', 'to'],
      ['A', 'B'],
    ]);
    expect(rowsOf(await open(both, 'ties.csv.gz'))).toHaveLength(2);
    const kept = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    try {
      expect(rowsOf(await open(both, 'ties.csv.gz'))).toHaveLength(2);
    } finally {
      globalThis.DecompressionStream = kept;
    }
  });

  it('that was cut, or grows beyond measure, gives an error', async () => {
    const cut = gzipSync(strToU8(TIES.repeat(1000))).subarray(0, 40);
    expect(issuesOf(await open(cut, 'a.csv.gz'))).toEqual(['error unreadable  a.csv.gz']);
    const bomb = gzipSync(new Uint8Array(12_000_000).fill(97), { level: 9 });
    expect(issuesOf(await open(bomb, 'a.csv.gz'))).toEqual(['error packed-too-tightly  a.csv.gz']);
  });
});

describe('a zip', () => {
  it('of several tables is read as one file, whose tables are called by their paths', async () => {
    const reading = await open(zip({ 'a/ties.csv': TIES, 'b/actors.csv': ACTORS }));
    expect(reading.tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['a/ties.csv', 2],
      ['b/actors.csv', 3],
    ]);
    expect(reading.tables[1]?.placeOf(2, 1)).toEqual({ table: 'b/actors.csv', line: 3, column: 3 });
    expect(reading).toMatchObject({ format: 'csv', encoding: 'utf-8', issues: [] });
    expect(reading.delimiter).toBeUndefined();
  });

  it('of one table is read as that file, whatever else it holds', async () => {
    const reading = await open(
      zip({
        '__MACOSX/._ties.csv': '\0\x01',
        '.DS_Store': 'x',
        'readme.md': '# A',
        'ties.csv': TIES,
      }),
    );
    expect(reading.tables[0]?.placeOf(1, 1)).toEqual({ line: 2, column: 3 });
    expect(issuesOf(reading)).toEqual(['notice member-skipped  readme.md']);
  });

  it('says in which member something was found', async () => {
    const reading = await open(zip({ 'a.csv': 'x,"y\nz,w\n', 'b.csv': TIES }));
    expect(issuesOf(reading)).toEqual(['warning unclosed-quote a.csv 1:3 "y']);
  });

  it('without a table, or cut, gives an error', async () => {
    expect(issuesOf(await open(zip({ 'a.md': '# A' })))).toEqual([
      'notice member-skipped  a.md',
      'error nothing-in-zip  data.zip',
    ]);
    expect(issuesOf(await open(zip({})))).toEqual(['error nothing-in-zip  data.zip']);
    expect(issuesOf(await open(zip({ 'a.csv': TIES }).subarray(0, 60)))).toEqual([
      'error unreadable  data.zip',
    ]);
  });

  it('leaves out zips in it, paths out of it and members with a password', async () => {
    const long = `${'d/'.repeat(2_000)}a.csv`;
    const bytes = zip({
      '../up.csv': TIES,
      '/root.csv': TIES,
      'C:\\x.csv': TIES,
      [long]: TIES,
      'inner.zip': zip({ 'a.csv': TIES }),
      'locked.csv': TIES,
      'ties.csv': TIES,
    });
    const { view, at } = entryAt(bytes, 5);
    view.setUint16(at + 8, 1, true);
    const reading = await open(bytes);
    expect(reading.tables.map(({ id }) => id)).toEqual(['ties.csv']);
    expect(issuesOf(reading)).toEqual([
      'warning unsafe-path  ../up.csv',
      'warning unsafe-path  /root.csv',
      'warning unsafe-path  C:/x.csv',
      `warning unsafe-path  ${long.slice(0, 200)}`,
      'warning nested-zip  inner.zip',
      'warning encrypted  locked.csv',
    ]);
  });

  it('whose sizes lie is read in full, and said to lie', async () => {
    const bytes = zip({ 'a.csv': `${TIES}C,D\n` });
    const { view, at } = entryAt(bytes);
    view.setUint32(at + 24, 3, true);
    const reading = await open(bytes);
    expect(rowsOf(reading)).toHaveLength(3);
    expect(issuesOf(reading)).toEqual(['warning lying-size  a.csv']);
  });

  it('that points outside of itself gives an error', async () => {
    const bytes = zip({ 'a.csv': TIES });
    const { view, at } = entryAt(bytes);
    view.setUint32(at + 42, 0x7fffffff, true);
    expect(issuesOf(await open(bytes))).toEqual(['error unreadable  a.csv']);
  });

  it('is bounded in bytes, ratio and members by what is unpacked', async () => {
    const zeros = new Uint8Array(12_000_000).fill(48);
    const bomb = zip({ 'a.csv': zeros });
    const { view, at } = entryAt(bomb);
    view.setUint32(at + 24, 10, true);
    expect(issuesOf(await open(bomb))).toEqual(['error packed-too-tightly  a.csv']);
    // Six files that share the bytes of the first.
    const names = ['a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv', 'f.csv'];
    const contents = names.map((path, nth) => [path, nth ? '' : 'x\n'.repeat(4_500_000)]);
    const shared = zip(Object.fromEntries(contents), 1);
    const size = entryAt(shared).view.getUint32(entryAt(shared).at + 20, true);
    names.forEach((_, nth) => {
      const { view, at } = entryAt(shared, nth);
      view.setUint16(at + 10, 8, true);
      view.setUint32(at + 20, size, true);
      view.setUint32(at + 42, 0, true);
    });
    expect(issuesOf(await open(shared)).at(-1)).toBe('error too-large  f.csv');
    const many = Object.fromEntries([...Array(10_000).keys()].map((n) => [`${n}.csv`, TIES]));
    expect(issuesOf(await open(zip(many)))).toEqual(['error too-many-members  data.zip']);
  });
});

describe('a file', () => {
  it('of nothing is empty, in whatever way', async () => {
    for (const content of ['', '\ufeff', ' \n\r\n', gzipSync(new Uint8Array())])
      expect(issuesOf(await readText(content))).toEqual(['error empty-file  table.csv']);
    expect(issuesOf(await readText('sep=;\n'))).toEqual(['error empty-file  table.csv']);
  });

  it('of an unknown format is answered with the formats that are read', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 0);
    const reading = await readText(png, {}, 'a.png');
    expect(reading).toMatchObject({ format: 'unknown', tables: [] });
    expect(reading.issues).toMatchObject([
      { rule: 'unknown-format', severity: 'error', about: 'a.png' },
    ]);
    expect(reading.issues[0]).toMatchObject({
      values: { readable: expect.stringContaining('csv, tsv') },
    });
    const prose = 'It was a dark night.\nThe rain fell, as always, in torrents.\n';
    expect(issuesOf(await readText(prose, {}, 'a.md'))).toEqual(['error unknown-format  a.md']);
  });

  it('of an old Excel, or with a password, is told as that', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(issuesOf(await readText(old, {}, 'a.xls'))).toEqual(['error old-workbook  a.xls']);
  });

  it('beyond the bounds is not read in part', async () => {
    expect(issuesOf(await readText(new Uint8Array(50_000_001)))).toEqual([
      'error too-large  table.csv',
    ]);
    expect(issuesOf(await readText('a,b\n'.repeat(101_001)))).toEqual([
      'error too-large  table.csv',
    ]);
    expect(issuesOf(await readText(`${','.repeat(500_000)}\n`.repeat(11)))).toEqual([
      'error too-large  table.csv',
    ]);
  });

  it('is known by its format where that is given, or by its media type', async () => {
    expect((await readText('a b c', { format: 'csv' }, 'a.xyz')).format).toBe('csv');
    const bytes = strToU8('one\ntwo\n');
    expect(
      (await readFile({ name: 'x', bytes, mediaType: 'text/csv; charset=utf-8' })).format,
    ).toBe('csv');
    expect((await readFile({ name: 'x', bytes })).format).toBe('unknown');
  });

  it('is no longer read once the signal is aborted, and told how much is read until then', async () => {
    const bytes = strToU8(`from,to\n${'x'.repeat(200)},B\n`.repeat(50_000));
    const done: number[] = [];
    await readFile({ name: 'a.csv', bytes }, {}, { onProgress: (part) => done.push(part) });
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const stop = new AbortController();
    const reading = readFile(
      { name: 'a.csv', bytes },
      {},
      { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) },
    );
    await expect(reading).rejects.toThrow('enough');
  });
});
