import { describe, expect, it } from 'vitest';
import { period, periodStops } from '~/filters/period';
import { graphOf } from '../fixtures/graph-of';

const graph = graphOf('A + B @2022-02', 'A + B @2001/..', 'A - B @2022', 'A + B');

describe('the period', () => {
  it.each([
    [{ start: '2020-01-01', end: '2022-12-31', undated: true }, '2020-01-01/2022-12-31'],
    [{ start: null, end: '2022-12-31', undated: true }, '/2022-12-31'],
    [{ start: '2020-01-01', end: null, undated: false }, '2020-01-01//dated'],
    [{ start: null, end: null, undated: false }, '//dated'],
  ])('is written and read back: %o', (value, text) => {
    expect(period.toParam(value, graph)).toBe(text);
    expect(period.fromParam(text, graph)).toEqual({ value, dropped: [] });
  });

  it.each([
    '2020',
    '2020-02-30/',
    '2022-01-01/2020-01-01',
    '//never',
    '////',
    'x',
    '2020-01-01/2021-01-01/dated/',
  ])('means nothing when it is %s', (text) => {
    expect(period.fromParam(text, graph)).toEqual({ value: undefined, dropped: [text] });
  });

  it('stops at every day on which a dated relation begins or ends, once', () => {
    expect(periodStops(graph)).toEqual([
      '2001-01-01',
      '2022-01-01',
      '2022-02-01',
      '2022-02-28',
      '2022-12-31',
    ]);
  });
});
