import { expect, it } from 'vitest';
import { checkDataset } from '~/model/check-dataset';
import { openBytes } from '~/opening/open-bytes';

const MATRIX = ',A,B\nA,,war\nB,war,\n';
const TIES = 'from,to,kind\nA,B,frob\n';

it.each([
  ['a matrix', MATRIX, { shape: 'matrix', values: { war: { kind: 'other' } } }],
  ['a table of ties', TIES, { values: { frob: { kind: 'other' } } }],
] as const)(
  '%s whose values are of kind other gives relations with a label',
  async (_, text, mapping) => {
    const file = { name: 'x.csv', bytes: new TextEncoder().encode(text) };
    const { dataset } = await openBytes(file, mapping, { wants: 'dataset' });
    expect(dataset && checkDataset(dataset).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  },
);
