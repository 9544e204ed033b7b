import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../messages';

describe('an Arabic name after a preposition', () => {
  it.each([
    ['المسؤولون الغربيون', 'bloc', 'المسؤولين الغربيين'],
    ['القادة الروس', 'bloc', 'القادة الروس'],
    ['إيمانويل ماكرون', 'person', 'إيمانويل ماكرون'],
    ['الأردن', 'state', 'الأردن'],
  ] as const)('%s (%s) is %s', (name, kind, genitive) => {
    expect(MESSAGES.ar.grammar.nameAfterPreposition(name, { kind })).toBe(genitive);
  });
});

describe('an Arabic preposition before a name', () => {
  it.each([
    ['ل', 'إيران', 'لإيران'],
    ['ل', 'الولايات المتحدة', 'للولايات المتحدة'],
    ['ل', 'اللجنة الأوروبية', 'للجنة الأوروبية'],
    ['ل', 'ألمانيا', 'لألمانيا'],
    ['ب', 'بشار الأسد', 'ببشار الأسد'],
    ['ب', 'الأسد', 'بالأسد'],
    ['ل', 'NATO', 'لـ NATO'],
  ] as const)('%s + %s is %s', (preposition, name, joined) => {
    const text = { text: name, lang: 'ar', dir: 'rtl' } as const;
    const [words, next] = MESSAGES.ar.grammar.join(`تهديد ${preposition}`, text);
    expect(words + next.text).toBe(`تهديد ${joined}`);
  });

  it('is no letter at the end of a word', () => {
    const name = { text: 'إيران', lang: 'ar', dir: 'rtl' } as const;
    expect(MESSAGES.ar.grammar.join('قبل', name)).toEqual(['قبل', name]);
  });
});
