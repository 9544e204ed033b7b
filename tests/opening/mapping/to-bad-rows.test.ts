import { expect, it } from 'vitest';
import { openBytes } from '~/opening/open-bytes';

const open = (text: string, wants: 'dataset' | 'omitted') =>
  openBytes({ name: 'ties.csv', bytes: new TextEncoder().encode(text) }, {}, { wants });

const TIES = 'from,to,sign\nA,B,1\n,C,-1\n"D, E",D,1\nC,,1\nD,D,1\n';

it('takes every left-out row away with its line, and the headings', async () => {
  const { omitted = '', counts } = await open(TIES, 'omitted');
  const lines = omitted.trim().split(/\r?\n/);
  expect(lines).toHaveLength(counts.omitted + 1);
  expect(lines[0]).toMatch(/^\ufeff?from,to,sign,/);
  expect(lines.find((line) => line.startsWith(',C'))).toMatch(/,3,/);
});

it('gives rows that open once they are mended', async () => {
  const { omitted = '' } = await open(TIES, 'omitted');
  const mended = omitted
    .replace(',C,-1', 'B,C,-1')
    .replace('C,,1', 'C,A,1')
    .replace('D,D,1', 'D,A,1');
  const { dataset, counts } = await open(mended, 'dataset');
  expect(counts.omitted).toBe(0);
  expect(dataset?.relations.length).toBe(3);
});
