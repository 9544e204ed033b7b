import { describe, expect, it } from 'vitest';
import { inGenitive } from '~/article/genitive';
import { putIntoWords } from '~/article/in-words';
import type { Locale } from '~/i18n/locale';
import { placeRelations } from '~/model/level';
import { RELATION_KINDS } from '~/model/relation-kinds';
import { graphOf } from '../fixtures/graph-of';

const WHO = [
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'officials is bloc Western officials / المسؤولون الغربيون',
  'tass is institution TASS / تاس',
] as const;

function say(locale: Locale, ...statements: readonly string[]): readonly string[] {
  const graph = graphOf(...WHO, ...statements);
  const worded = putIntoWords(graph, placeRelations(graph, 'named'), locale);
  return worded.flatMap(({ sentences }) => sentences);
}

describe('a relation in words', () => {
  it('says who does what to whom, and in how many quotes', () => {
    expect(say('en', 'iran arms-transfer> russia: fact, fact')).toEqual([
      'Iran supplied Russia with arms; 2 quotes.',
    ]);
    expect(say('ar', 'iran arms-transfer> russia: fact, fact')).toEqual([
      'نقل أسلحة من إيران إلى روسيا؛ اقتباسان.',
    ]);
  });

  it('says when, who says so and who reports it', () => {
    expect(say('en', 'russia treaty iran @2025-01-17: claim by officials via tass')).toEqual([
      'Russia and Iran are bound by a treaty, 17 January 2025, according to Western officials, as reported by TASS; 1 quote.',
    ]);
    expect(say('ar', 'russia treaty iran @2025-01-17: claim by officials via tass')).toEqual([
      'معاهدة بين روسيا وإيران، 17 يناير 2025، بحسب المسؤولين الغربيين، نقلًا عن تاس؛ اقتباس واحد.',
    ]);
  });

  it('never sounds firmer than what is said', () => {
    expect(say('en', 'russia treaty iran: plan')).toEqual([
      'Plan: Russia and Iran are bound by a treaty; 1 quote.',
    ]);
    expect(say('en', 'iran arms-transfer> russia: allegation by officials')).toEqual([
      'Allegation: Iran supplied Russia with arms, according to Western officials; 1 quote.',
    ]);
  });

  it('gives each voice a sentence of its own', () => {
    expect(say('en', 'iran - russia: fact, claim by officials')).toEqual([
      'Iran and Russia are at war; 1 quote.',
      'Iran and Russia are at war, according to Western officials; 1 quote.',
    ]);
  });

  it.each(RELATION_KINDS.map(({ id }) => id))('names both ends of the kind %s', (id) => {
    const kind = id === 'other' ? 'other+' : id;
    for (const [locale, names] of [
      ['en', ['Russia', 'Iran']],
      ['ar', ['روسيا', 'إيران']],
    ] as const) {
      const [sentence = ''] = say(locale, `russia ${kind} iran: fact`);
      for (const name of names) expect(sentence).toContain(name);
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});

describe('an Arabic name after a preposition', () => {
  it.each([
    ['المسؤولون الغربيون', 'bloc', 'المسؤولين الغربيين'],
    ['القادة الروس', 'bloc', 'القادة الروس'],
    ['إيمانويل ماكرون', 'person', 'إيمانويل ماكرون'],
    ['الأردن', 'state', 'الأردن'],
  ] as const)('%s (%s) is %s', (name, kind, genitive) => {
    expect(inGenitive(name, kind)).toBe(genitive);
  });
});
