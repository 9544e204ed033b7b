import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../messages';

/** Words in ـيًا whose last letter is single: the only ones that bear no shadda. */
const SINGLE_YA = new Set(['ثانيًا', 'تاليًا', 'خاليًا', 'باقيًا', 'ماضيًا', 'واقيًا']);

/** Words that end in a doubled letter, without it. */
const DOUBLED = /^[ولفبك]*(خط|صف|ملف|نص|جد|حق|حد|خاص|عام|مستقر|مستمر)ًا$/;

/** All Arabic messages by their place. */
const messages = listMessages(MESSAGES.ar);

function listMessages(value: unknown, place = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, part]) => listMessages(part, `${place}.${key}`));
}

describe('Arabic in the interface', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join('src', path), 'utf8')] as const);

  it('writes the shadda of a doubled letter before tanwin, and the two in one order', () => {
    const wrong = sources.flatMap(([path, text]) =>
      (text.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [])
        .filter(
          (word) =>
            (/يًا$/.test(word) && !SINGLE_YA.has(word)) ||
            DOUBLED.test(word) ||
            word !== word.normalize('NFC'),
        )
        .map((word) => `${path}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** The forms that a noun takes after 3 to 10, after 11 to 99, and after full hundreds. */
const NOUNS: readonly (readonly [few: string, many: string, other: string])[] = [
  ['علاقات', 'علاقة', 'علاقة'],
  ['اقتباسات', 'اقتباسًا', 'اقتباس'],
  ['أطراف', 'طرفًا', 'طرف'],
  ['أنواع', 'نوعًا', 'نوع'],
  ['خطوط', 'خطًّا', 'خط'],
  ['نتائج', 'نتيجة', 'نتيجة'],
  ['حواشٍ', 'حاشية', 'حاشية'],
  ['أسماء', 'اسمًا', 'اسم'],
  ['سجلات', 'سجلًّا', 'سجل'],
  ['مصادر', 'مصدرًا', 'مصدر'],
  ['صفوف', 'صفًّا', 'صف'],
  ['قصص', 'قصة', 'قصة'],
  ['خطوات', 'خطوة', 'خطوة'],
  ['نقاط', 'نقطة', 'نقطة'],
  ['صفحات', 'صفحة', 'صفحة'],
  ['أشخاص', 'شخصًا', 'شخص'],
  ['دول', 'دولة', 'دولة'],
  ['أخطاء', 'خطأً', 'خطأ'],
  ['مجموعات', 'مجموعة', 'مجموعة'],
];
const KNOWN = new Set(NOUNS.flat());
const formOf = { 3: 0, 10: 0, 103: 0, 11: 1, 99: 1, 100: 2, 1000: 2 } as const;

/** What a message says of a number; undefined where it is told something else. */
function say(message: unknown, count: number): string | undefined {
  try {
    return typeof message === 'function' ? String(message(count, count, count)) : undefined;
  } catch {
    return undefined;
  }
}

/** The words that follow a number; a unit such as “نقطة/بوصة” is none. */
const counted = (text: string) =>
  [...text.matchAll(/[\d,]+ ([\p{Script=Arabic}\p{M}]+)(?![/\p{M}])/gu)].map(
    ([, word = '']) => word,
  );

describe('a number of things in Arabic', () => {
  const counting = messages.filter(([, message]) => {
    const [few, many] = [say(message, 3), say(message, 11)];
    return few !== undefined && few.replaceAll('3', '#') !== many?.replaceAll('11', '#');
  });

  it('is counted in many messages', () => {
    expect(counting.length).toBeGreaterThan(15);
  });

  it.each(counting)('%s counts with the form that the number asks for', (_, message) => {
    for (const [count, form] of Object.entries(formOf)) {
      const said = say(message, Number(count)) ?? '';
      const nouns = counted(said).filter((word) => KNOWN.has(word));
      expect(nouns, said).not.toEqual([]);
      for (const noun of nouns)
        expect(
          NOUNS.map((forms) => forms[form]),
          said,
        ).toContain(noun);
    }
  });

  it.each(counting)('%s says none, one and two in words', (_, message) => {
    for (const count of [0, 1, 2]) {
      const said = say(message, count) ?? '';
      expect(
        counted(said).filter((word) => KNOWN.has(word)),
        said,
      ).toEqual([]);
    }
  });
});
