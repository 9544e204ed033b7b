import { describe, expect, it } from 'vitest';
import { checkDataset } from '~/model/check-dataset';
import type { Mapping } from '~/opening/mapping/mapping';
import { hasShared, openShared } from './open-shared';

interface Counted {
  readonly file: string;
  /** Where the counts come from that are none of this program's. */
  readonly by: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly mapping?: Mapping;
}

const README = 'the README of the files';
const PYTHON = "Python's csv module";

const FILES: readonly Counted[] = [
  {
    file: 'gahuku-gama-signnet.csv',
    by: README,
    counts: { actors: 16, relations: 58, with: 29, against: 29 },
  },
  {
    file: 'gahuku-gama-GAMA.DAT',
    by: README,
    counts: { actors: 16, relations: 58, with: 29, against: 29 },
  },
  {
    file: 'slovene-parties-Stranke94.net',
    by: README,
    counts: { actors: 10, relations: 45, with: 18, against: 27 },
  },
  {
    file: 'sampson-SAM_AFF3.NET',
    by: README,
    counts: { actors: 18, relations: 105, with: 57, against: 48 },
  },
  {
    file: 'cowList-1946-49.csv',
    by: README,
    counts: { actors: 64, relations: 362, with: 320, against: 42 },
  },
  {
    file: 'cowList-1979-82.csv',
    by: README,
    counts: { actors: 137, relations: 1025, with: 933, against: 92 },
  },
  { file: 'cow-alliance_v4.1_by_dyad.csv', by: README, counts: { actors: 180, relations: 3222 } },
  { file: 'atop-1939-dyads.csv', by: README, counts: { relations: 190, with: 190 } },
  { file: 'tss_rivalries.csv', by: README, counts: { relations: 264, neither: 264 } },
  {
    file: 'icews-events.2018.sample.tab',
    by: README,
    counts: { actors: 1397, relations: 3705, with: 1991, against: 1160, neither: 554 },
  },
  { file: 'icews_2014_valid.txt', by: README, counts: { actors: 2890, relations: 8941 } },
  {
    file: 'gephi-issue-1848-edges.csv',
    by: README,
    counts: { actors: 176, relations: 7003, omitted: 343 },
  },
  { file: 'sipri-exports-processed.csv', by: README, counts: { relations: 21324, omitted: 0 } },
  {
    file: 'sipri-TIV-Export-CHI-1950-2021.csv',
    by: PYTHON,
    counts: { actors: 99, relations: 747, omitted: 1 },
  },
  { file: 'gsdb-sanctions.csv', by: PYTHON, counts: { relations: 1096, omitted: 5 } },
  {
    file: 'cow-Inter-StateWarData_v4.0.csv',
    by: PYTHON,
    counts: { actors: 105, relations: 1069, with: 638, against: 431 },
  },
  { file: 'trade-1898.gexf', by: README, counts: { actors: 328, relations: 2189 } },
  { file: 'les-miserables.gexf', by: README, counts: { actors: 77, relations: 254 } },
  { file: 'airlines.graphml', by: README, counts: { actors: 235, relations: 2101 } },
  { file: 'large-network.valid.cx2', by: README, counts: { actors: 500, relations: 800 } },
  { file: 'oligrapher-demo-data.json', by: README, counts: { actors: 26, relations: 37 } },
];

describe.skipIf(!hasShared)('a public file', () => {
  for (const { file, by, counts, mapping } of FILES)
    it(`${file} opens with the counts of ${by}`, async () => {
      const opened = await openShared(file, mapping);
      expect(opened.counts).toMatchObject(counts);
      const errors = checkDataset(opened.dataset as NonNullable<typeof opened.dataset>).filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors).toEqual([]);
    });
});
