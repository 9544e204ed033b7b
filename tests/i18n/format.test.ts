import { describe, expect, it } from 'vitest';
import { formatNumber, plural } from '~/i18n/format';
import { MESSAGES } from '../messages';

describe('a count in words', () => {
  it('takes two forms in English', () => {
    const say = (count: number) => MESSAGES.en.common.relations(count);
    expect([0, 1, 2, 1234].map(say)).toEqual([
      '0 relations',
      '1 relation',
      '2 relations',
      '1,234 relations',
    ]);
  });

  it('takes all six forms in Arabic', () => {
    const forms = { zero: '0', one: '1', two: '2', few: '3', many: '11', other: '100' };
    expect([0, 1, 2, 3, 11, 100].map((count) => plural('ar', count, forms))).toEqual(
      Object.values(forms),
    );
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map(MESSAGES.ar.common.relations)).toEqual([
      'لا علاقات',
      'علاقة واحدة',
      'علاقتان',
      '3 علاقات',
      '10 علاقات',
      '11 علاقة',
      '99 علاقة',
      '100 علاقة',
      '103 علاقات',
    ]);
  });

  it('falls back to the form that is always there', () => {
    expect(plural('ar', 3, { other: '# أطراف' })).toBe('3 أطراف');
  });

  it('is written with the digits of the article in both languages', () => {
    expect([formatNumber('en', 2025), formatNumber('ar', 2025)]).toEqual(['2,025', '2,025']);
  });

  it('agrees after “out of” in Arabic', () => {
    const { shown } = MESSAGES.ar.shell;
    expect([shown(1, 1), shown(1, 2), shown(0, 9), shown(18, 41)]).toEqual([
      '1 من أصل علاقة واحدة',
      '1 من أصل علاقتين',
      '0 من أصل 9 علاقات',
      '18 من أصل 41 علاقة',
    ]);
  });
});
