import { describe, expect, it } from 'vitest';
import { openDataset, openForUse } from '~/model/open-dataset';
import { rawDatasetOf } from '../fixtures/graph-of';

const raw = rawDatasetOf('A + B', 'B - C');
const textOf = (value: unknown) => JSON.stringify(value, null, 2);

describe('openDataset', () => {
  it('gives a dataset that only warns, with its warnings', () => {
    const text = textOf(raw);
    const { dataset, issues } = openDataset(text, () => [
      { severity: 'warning', pointer: '/title', rule: 'no-date-words', values: {} },
    ]);
    expect(dataset?.relations).toHaveLength(2);
    expect(issues).toContainEqual({
      severity: 'warning',
      pointer: '/title',
      rule: 'no-date-words',
      values: {},
      line: 4,
      column: 12,
    });
  });

  it('gives none that means what cannot be, and says where', () => {
    const text = textOf({ ...raw, actors: raw.actors.slice(0, 2) });
    const { dataset, issues, isWhole } = openDataset(text);
    expect(dataset).toBeUndefined();
    expect(isWhole).toBe(true);
    const line = text.split('\n').findIndex((each) => each.includes('"to": "C"')) + 1;
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'error', pointer: '/relations/1/to', line }),
    );
  });

  it('looks for no meaning where the structure is wrong', () => {
    const { dataset, issues, isWhole } = openDataset(textOf({ ...raw, title: 7 }), () => {
      throw new Error('There is nothing to look at.');
    });
    expect([dataset, isWhole]).toEqual([undefined, false]);
    expect(issues).toMatchObject([{ pointer: '/title', line: 4 }]);
  });
});

describe('openForUse', () => {
  it('gives a dataset that only warns, without its warnings', () => {
    const text = textOf({ ...raw, title: { en: 'In English alone' } });
    expect(openDataset(text).issues).not.toHaveLength(0);
    expect(openForUse(text)).toMatchObject({ dataset: { id: raw.id }, issues: [] });
  });

  it('says where a dataset that cannot be used is wrong', () => {
    const text = textOf({ ...raw, actors: raw.actors.slice(0, 2) });
    expect(openForUse(text)).toEqual({ dataset: undefined, issues: openDataset(text).issues });
  });
});
