import { directionOf } from '~/base/localized';
import { capitalOf } from '~/model/capitals';
import type { Actor } from '~/model/schema';
import { type FoldedText, type Reason, toFoldedText } from './match-words';

const LANGUAGES = ['en', 'ar'] as const;

/** What countries are called beside the names that the system knows, by ISO 3166-1 alpha-2 code. */
const OTHER_NAMES: Readonly<
  Record<string, Partial<Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>>>
> = {
  AE: { en: ['UAE', 'Emirates'], ar: ['الإمارات'] },
  BA: { en: ['Bosnia'], ar: ['البوسنة'] },
  CD: { en: ['Congo', 'DRC'], ar: ['الكونغو'] },
  CI: { en: ['Ivory Coast'], ar: ['ساحل العاج'] },
  CN: { en: ['PRC'] },
  CZ: { en: ['Czech Republic'], ar: ['جمهورية التشيك'] },
  GB: { en: ['Britain', 'Great Britain', 'England'], ar: ['بريطانيا', 'إنجلترا'] },
  IR: { en: ['Islamic Republic', 'Persia'], ar: ['الجمهورية الإسلامية'] },
  KP: { en: ['DPRK'] },
  KR: { en: ['Korea'], ar: ['كوريا'] },
  MK: { en: ['Macedonia'], ar: ['مقدونيا'] },
  MM: { en: ['Burma'], ar: ['بورما'] },
  NL: { en: ['Holland'] },
  PS: { en: ['Palestine'], ar: ['فلسطين'] },
  RU: { en: ['Russian Federation'], ar: ['روسيا الاتحادية'] },
  SA: { en: ['KSA'], ar: ['السعودية'] },
  SY: { ar: ['سورية'] },
  TR: { en: ['Turkey'] },
  US: {
    en: ['America', 'USA', 'United States of America'],
    ar: ['أمريكا', 'أميركا', 'الولايات المتحدة الأمريكية'],
  },
  VA: { en: ['Vatican', 'Holy See'], ar: ['الفاتيكان'] },
};

/**
 * What an actor is found by because of its country: the country's names in each language, short ones
 * and other ones too, and its capital.
 */
export function countryTextsOf({ country }: Pick<Actor, 'country'>): readonly FoldedText[] {
  if (!country) return [];
  const capital = capitalOf(country)?.name;
  return LANGUAGES.flatMap((lang) => {
    const names = new Set([...namesOf(country, lang), ...(OTHER_NAMES[country]?.[lang] ?? [])]);
    const toText = (text: string, reason: Reason) => ({
      ...toFoldedText({ text, lang, dir: directionOf(lang) }),
      reason,
    });
    return [
      ...[...names].map((name) => toText(name, 'country')),
      ...(capital?.[lang] ? [toText(capital[lang], 'capital')] : []),
    ];
  });
}

/** The long and the short name that the system has of a country. */
function namesOf(country: string, lang: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
    return names.of(country) ?? [];
  });
}
