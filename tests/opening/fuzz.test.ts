import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { LOCALES } from '~/i18n/locale';
import type { FileReading } from '~/opening/file-reading';
import { formatOpeningIssue } from '~/opening/format-issue';
import { readFile } from '~/opening/read-file';
import { MESSAGES } from '../messages';
import { describeShared } from './opened';

/** `FUZZ_RUNS=100` runs each of these a hundred times as often. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);

interface Change {
  readonly type: 'set' | 'delete' | 'repeat' | 'cut' | 'insert';
  /** Where, as a share of the whole. */
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

const fail = (): never => {
  throw new Error('not there');
};

const names = fc.constantFrom(
  'a.csv',
  'a.tsv',
  'a.txt',
  'a.xlsx',
  'a.ods',
  'a.zip',
  'a.gz',
  'a',
  'a.gexf',
  'a.json',
);
const encodings = fc.constantFrom(
  undefined,
  undefined,
  'utf-8',
  'utf-16le',
  'windows-1256',
  'shift_jis',
  'no',
);

async function expectReading(name: string, bytes: Uint8Array, encoding: string | undefined) {
  const reading = await readFile({ name, bytes }, encoding === undefined ? {} : { encoding });
  expectSound(reading);
}

/** Places exist and have numbers from 1; every issue has a sentence in both languages. */
function expectSound({ tables, issues, dataset }: FileReading) {
  expect(
    tables.length > 0 || dataset || issues.some(({ severity }) => severity === 'error'),
  ).toBeTruthy();
  for (const { rows, placeOf, recordOf } of tables)
    for (const row of new Set([0, rows.length - 1].filter((at) => at >= 0))) {
      const { line = 1, column = 1 } = placeOf(row, (rows[row]?.length ?? 0) + 1);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(recordOf(row).text.length).toBeLessThanOrEqual(1_000);
    }
  for (const issue of issues.slice(0, 50)) {
    expect(issue.about.length).toBeLessThanOrEqual(200);
    for (const locale of LOCALES) {
      const sentence = formatOpeningIssue(issue, MESSAGES[locale]);
      expect(sentence).not.toContain('undefined');
      expect(sentence.length).toBeGreaterThan(10);
    }
  }
}

const pieces = fc.constantFrom(
  'a',
  'B',
  'ر',
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  "'",
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\0',
  '\ufeff',
  'sep=;',
  '=1+1',
  '<',
  '{',
  '[',
  '\u200f',
  '\u{1f600}',
  '-1',
  '0,5',
  '<?xml encoding="',
  'graph',
);

it('reads any text of the characters that matter', async () => {
  await fc.assert(
    fc.asyncProperty(
      names,
      encodings,
      fc.array(pieces, { maxLength: 60 }),
      (name, encoding, parts) => expectReading(name, strToU8(parts.join('')), encoding),
    ),
    { numRuns: 300 * RUNS },
  );
});

it('reads any bytes', async () => {
  const starts = fc.constantFrom(
    [],
    [0x1f, 0x8b, 8, 0],
    [0x50, 0x4b, 3, 4],
    [0xff, 0xfe],
    [0xd0, 0xcf],
  );
  await fc.assert(
    fc.asyncProperty(
      names,
      encodings,
      starts,
      fc.uint8Array({ maxLength: 300 }),
      (name, encoding, start, rest) =>
        expectReading(name, Uint8Array.from([...start, ...rest]), encoding),
    ),
    { numRuns: 200 * RUNS },
  );
});

describeShared('real files', () => {
  const folder = join(import.meta.dirname, '../../../shared/data/cases');
  const files = readdirSync(folder)
    .filter((name) => name !== 'cases.json')
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const csvs = files.filter(({ name }) => name.endsWith('.csv'));
  const zipped = zipSync(Object.fromEntries(csvs.map(({ name, bytes }) => [name, bytes])));
  const all = [...files, { name: 'cases.zip', bytes: zipped }];
  const change: fc.Arbitrary<Change> = fc.record({
    type: fc.constantFrom('set', 'delete', 'repeat', 'cut', 'insert'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 13, 34, 44, 59)),
  });

  const mutate = (bytes: Uint8Array, changes: readonly Change[]) => {
    let mutated = [...bytes];
    for (const { type, at, length, byte } of changes) {
      const start = Math.floor(at * mutated.length);
      const part = mutated.slice(start, start + length);
      if (type === 'set') mutated[start] = byte;
      if (type === 'delete') mutated.splice(start, length);
      if (type === 'repeat') mutated.splice(start, 0, ...part, ...part);
      if (type === 'insert') mutated.splice(start, 0, byte);
      if (type === 'cut') mutated = mutated.slice(0, start);
    }
    return Uint8Array.from(mutated);
  };

  it('are read with a part of a workbook changed', async () => {
    const { bytes } = files.find(({ name }) => name.endsWith('.xlsx')) ?? fail();
    const parts = unzipSync(bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(parts)),
        fc.array(change, { maxLength: 4 }),
        (path, changes) =>
          expectReading(
            'a.xlsx',
            zipSync({ ...parts, [path]: mutate(parts[path] ?? fail(), changes) }),
            undefined,
          ),
      ),
      { numRuns: 200 * RUNS },
    );
  });

  it('are read with some bytes changed, cut, doubled and put in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...all),
        fc.array(change, { maxLength: 6 }),
        ({ name, bytes }, changes) => {
          return expectReading(name, mutate(bytes, changes), undefined);
        },
      ),
      { numRuns: 300 * RUNS },
    );
  });
});
