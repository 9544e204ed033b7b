import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, fromDayNumber } from '~/base/day';
import { isEdtf, isOverlapping, parseEdtf } from '~/model/edtf';

const day = (milliseconds: number) => fromDayNumber(Math.floor(milliseconds / 86_400_000));
const bound = (milliseconds: number | null) =>
  milliseconds === null || !Number.isFinite(milliseconds) ? null : day(milliseconds);

/** What the reference library reads, in our terms. */
function readByLibrary(expression: string) {
  try {
    const read = edtf(expression, { level: 1 });
    return { start: bound(read.min), end: bound(read.max) };
  } catch {
    return undefined;
  }
}

const span = (expression: string) => {
  const read = parseEdtf(expression);
  return read && { start: read.start, end: read.end };
};

describe('parseEdtf', () => {
  it.each([
    ['2025-01-17', '2025-01-17', '2025-01-17'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2001', '2001-01-01', '2001-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['0099-12', '0099-12-01', '0099-12-31'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['2024-05?', '2024-05-01', '2024-05-31'],
    ['2024-05-01%', '2024-05-01', '2024-05-01'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-06-XX', '2004-06-01', '2004-06-30'],
    ['2004-XX-XX', '2004-01-01', '2004-12-31'],
    ['2017/2021', '2017-01-01', '2021-12-31'],
    ['2004-06~/2004-08', '2004-06-01', '2004-08-31'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['2022-02/..', '2022-02-01', null],
    ['../2022', null, '2022-12-31'],
    ['2022/', '2022-01-01', null],
    ['/2022-05', null, '2022-05-31'],
    ['-0044', '-0044-01-01', '-0044-12-31'],
    ['-0044-03', '-0044-03-01', '-0044-03-31'],
    ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
    ['-0099/-0050', '-0099-01-01', '-0050-12-31'],
    ['-0500/0014', '-0500-01-01', '0014-12-31'],
    ['-019X', '-0199-01-01', '-0190-12-31'],
    ['-01XX', '-0199-01-01', '-0100-12-31'],
    ['-0044~', '-0044-01-01', '-0044-12-31'],
    ['Y12000', 'Y12000-01-01', 'Y12000-12-31'],
    ['Y-17000', 'Y-17000-01-01', 'Y-17000-12-31'],
  ])('reads %s as the reference library does', (expression, start, end) => {
    expect(span(expression)).toEqual({ start, end });
    expect(readByLibrary(expression)).toEqual({ start, end });
  });

  it.each([
    '',
    '..',
    'last year',
    '17.01.2025',
    '2025-1',
    '2025-13',
    '2025-00',
    '2025-04-31',
    '2025-01-00',
    '2001-25',
    '156X-12-25',
    '19XX-05',
    '1985-XX-01',
    '1XXX',
    '2005/2004',
    '2004/2005/2006',
    '2004~~',
    ' 2004',
    '2004\n',
    '-0000',
    '-0043-02-30',
    '+2000',
    'Y9999',
    'Y012000',
    'Y12000-03',
  ])('refuses %j as the reference library does', (expression) => {
    expect(isEdtf(expression)).toBe(false);
    expect(readByLibrary(expression)).toBeUndefined();
  });

  it.each([
    ['1900-02-29', 'no such day'],
    ['2025-02-29', 'no such day'],
    ['../..', 'says nothing'],
    ['/', 'says nothing'],
    ['2004-01-01T10:00:00Z', 'a time of day'],
    ['Y300000', 'beyond all calendars'],
    ['XXXX', 'says nothing'],
  ])('refuses %s, which the reference library takes: %s', (expression) => {
    expect(isEdtf(expression)).toBe(false);
    expect(readByLibrary(expression)).toBeDefined();
  });

  it.each([
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2001-22', '2001-06-01', '2001-08-31'],
    ['2001-23', '2001-09-01', '2001-11-30'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['9999-24', '9999-12-01', 'Y10000-02-29'],
    ['-0044-21', '-0044-03-01', '-0044-05-31'],
    ['2003-22/2004-24', '2003-06-01', '2005-02-28'],
  ])('reads the season %s as the months of the north', (expression, start, end) => {
    expect(span(expression)).toEqual({ start, end });
  });

  it('takes an interval of one day', () => {
    expect(span('2004-06-01/2004-06-01')).toEqual({ start: '2004-06-01', end: '2004-06-01' });
  });

  it.each([
    ['2024~', true, false],
    ['2024?', false, true],
    ['2024%', true, true],
    ['2024', false, false],
    ['2023~/2024?', true, true],
    ['2023/2024~', true, false],
  ])('knows how sure %s is', (expression, approximate, uncertain) => {
    expect(parseEdtf(expression)).toMatchObject({ approximate, uncertain });
  });

  const digits = (most: number, length: number) =>
    fc.nat(most).map((number) => String(number).padStart(length, '0'));
  const mark = fc.constantFrom('', '', '~', '?', '%');
  const dates = fc
    .oneof(
      fc.tuple(digits(9999, 4), mark),
      fc.tuple(digits(999, 3), fc.constant('X')),
      fc.tuple(digits(99, 2), fc.constant('XX')),
      fc.tuple(digits(9999, 4), fc.constant('-'), digits(13, 2), mark),
      fc.tuple(digits(9999, 4), fc.constant('-'), digits(13, 2), fc.constantFrom('-XX')),
      fc.tuple(
        digits(9999, 4),
        fc.constant('-'),
        digits(13, 2),
        fc.constant('-'),
        digits(32, 2),
        mark,
      ),
    )
    .map((parts) => parts.join(''));
  /** The library takes 29 February in any year, and has February end there in year 0. */
  const isOnItsOwn = (date: string) => /-02-(29|XX)/.test(date);

  it('agrees with the reference library on any date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        fc.pre(!isOnItsOwn(date));
        expect(span(date)).toEqual(readByLibrary(date));
      }),
      { numRuns: 1_000 },
    );
  });

  it('agrees with the reference library on any interval between dates apart', () => {
    fc.assert(
      fc.property(dates, dates, (first, last) => {
        fc.pre(!/-02-29|X/.test(first + last));
        const [start, end] = [parseEdtf(first), parseEdtf(last)];
        fc.pre(start !== undefined && end !== undefined && !isOverlapping(start, end));
        expect(span(`${first}/${last}`)).toEqual(readByLibrary(`${first}/${last}`));
      }),
      { numRuns: 500 },
    );
  });
});

describe('days', () => {
  it('are in order from before the year 0 to beyond the year 9999', () => {
    const inOrder = ['Y-17000', '-0500', '-0044', '-0043-03-15', '0000', '0987', '2025', 'Y12000'];
    const days = inOrder.map((expression) => parseEdtf(expression)?.start ?? '');
    expect(days.toReversed().sort(compareDays)).toEqual(days);
  });
});

describe('isOverlapping', () => {
  const range = (expression: string) => {
    const read = parseEdtf(expression);
    if (!read) throw new Error(`${expression} is no date.`);
    return read;
  };

  it.each([
    ['2020', '2020-12-31', true],
    ['2020', '2021', false],
    ['2020/..', '2030', true],
    ['2020/..', '2019', false],
    ['../2020', '2021', false],
    ['../2020', '2020-05', true],
    ['../2020', '2020/..', true],
    ['-0044', '-0043', false],
    ['-0500/0014', '-0043-03-15', true],
    ['Y12000', '9999', false],
  ])('finds that %s and %s share a day: %s', (a, b, shared) => {
    expect(isOverlapping(range(a), range(b))).toBe(shared);
    expect(isOverlapping(range(b), range(a))).toBe(shared);
  });
});
