import { describe, expect, it } from 'vitest';
import { foldText } from '~/base/fold-text';

describe('foldText', () => {
  it.each([
    ['diacritics', 'وِفَاقٌ', 'وفاق'],
    ['hamza on alif', 'أوكرانيا إيران آسيا', 'اوكرانيا ايران اسيا'],
    ['hamza on waw and ya', 'مسؤول رئيس', 'مسوول رييس'],
    ['tatweel', 'إيـــران', 'ايران'],
    ['final ya and alif maqsura', 'على علي', 'علي علي'],
    ['ta marbuta', 'معاهدة', 'معاهده'],
    ['presentation forms', 'ﻻ', 'لا'],
    ['Arabic and Persian digits', '٢٠٢٥ ۱۴۰۳', '2025 1403'],
    ['direction marks', '\u200fروسيا\u202c', 'روسيا'],
    ['curly apostrophes and quotation marks', 'Russia’s “friends”', 'russia\'s "friends"'],
    ['case and accents', 'Mañana ÉTAT', 'manana etat'],
    ['decomposed hamza', '\u0627\u0654', 'ا'],
  ])('makes no difference of %s', (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    for (const text of ['الأسد', 'İstanbul', 'ﷺ', 'Größe'])
      expect(foldText(foldText(text))).toBe(foldText(text));
  });

  it('keeps different names different', () => {
    expect(foldText('إيران')).not.toBe(foldText('العراق'));
  });
});
