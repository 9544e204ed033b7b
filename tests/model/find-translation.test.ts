import { describe, expect, it } from 'vitest';
import { findTranslation } from '~/model/find-translation';

describe('findTranslation', () => {
  const translations = { en: 'treaty', fr: 'traité' };

  it('gives the words in the reader’s language, or in another that says so', () => {
    expect(findTranslation('ar', translations, 'fr')).toMatchObject({
      text: 'traité',
      lang: 'fr',
    });
    expect(findTranslation('fa', translations, 'ar')).toMatchObject({
      text: 'treaty',
      lang: 'en',
    });
  });

  it('gives nothing to a reader of the source’s own language, of whatever region', () => {
    expect(findTranslation('ar', translations, 'ar')).toBeUndefined();
    expect(findTranslation('ar-LB', translations, 'ar')).toBeUndefined();
  });

  it('takes no words of the source’s own language for a translation', () => {
    expect(findTranslation('ar', { 'ar-EG': 'معاهدة' }, 'en')).toBeUndefined();
    expect(findTranslation('ar', {}, 'en')).toBeUndefined();
  });
});
