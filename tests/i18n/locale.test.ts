import { expect, it } from 'vitest';
import { findLocale } from '~/i18n/locale';

it.each([
  [['ar-EG', 'en'], 'ar'],
  [['fr', 'AR'], 'ar'],
  [['en-GB', 'ar'], 'en'],
  [['fr', 'de'], 'en'],
  [['arc'], 'en'],
  [[], 'en'],
])('speaks the first language of %j that it knows, else English', (tags, locale) => {
  expect(findLocale(tags)).toBe(locale);
});
