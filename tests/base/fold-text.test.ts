import fc from 'fast-check';
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
    ['the yaʾ and kaf of Persian', 'ایران کرملین', 'ايران كرملين'],
    ['the yaʾ, haʾ and nun of Urdu', 'سپاہے تھراں', 'سباهي تهران'],
    ['the haʾ and waw of Kurdish', 'ئێرانە ڕووسیا ۆ', 'ييرانه رووسيا و'],
    [
      'letters that Arabic writes with their neighbours',
      'پوتین چین گروه ژنو',
      'بوتين جين كروه زنو',
    ],
    ['letters of Latin alphabets without an accent', 'Straße Œuvre Łódź', 'strasse oeuvre lodz'],
    ['more of them', 'København Ærø Þór Đorđe Iğdır', 'kobenhavn aero thor dorde igdir'],
    ['the final sigma', 'ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['dashes and quotation marks', 'Ne’eman – «x» ‑ „y“', 'ne\'eman - "x" - "y"'],
    ['decomposed hamza', '\u0627\u0654', 'ا'],
  ])('makes no difference of %s', (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    for (const text of ['الأسد', 'İstanbul', 'ﷺ', 'Größe'])
      expect(foldText(foldText(text))).toBe(foldText(text));
  });

  it('folds each letter by itself, so that a place in the result leads back to one in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = [...text].map((letter) => foldText(letter)).join('');
        expect(letters).toBe(foldText(text));
      }),
    );
  });

  it('keeps different names different', () => {
    expect(foldText('إيران')).not.toBe(foldText('العراق'));
  });
});
