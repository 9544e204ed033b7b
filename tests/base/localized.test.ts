import { describe, expect, it } from 'vitest';
import { directionOf, localizedText } from '~/base/localized';

describe('localizedText', () => {
  it('gives the text in the language asked for', () => {
    const text = localizedText({ en: 'Russia', ar: 'روسيا' }, 'ar');
    expect(text).toEqual({ text: 'روسيا', lang: 'ar', dir: 'rtl' });
  });

  it('falls back to English, then to what is there, and says which', () => {
    expect(localizedText({ fr: 'Russie', en: 'Russia' }, 'ar')).toMatchObject({ lang: 'en' });
    expect(localizedText({ fa: 'روسیه' }, 'en')).toMatchObject({ lang: 'fa', dir: 'rtl' });
  });

  it('gives no text that a prototype holds', () => {
    expect(localizedText({ en: 'x' }, 'constructor').text).toBe('x');
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['FA', 'rtl'],
    ['en', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['ku-Latn', 'ltr'],
    ['ar-Latn', 'ltr'],
  ])('writes %s %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
