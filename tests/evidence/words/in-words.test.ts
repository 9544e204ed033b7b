import { describe, expect, it } from 'vitest';
import { listNames, putIntoWords } from '~/evidence/words/in-words';
import type { Locale } from '~/i18n/locale';
import { placeRelations } from '~/model/level';
import { RELATION_KINDS } from '~/model/relation-kinds';
import { graphOf } from '../../fixtures/graph-of';

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
      'Treaty: Russia and Iran; plan; 1 quote.',
    ]);
    expect(say('en', 'iran arms-transfer> russia: allegation by officials')).toEqual([
      'Arms transfer from Iran to Russia; allegation, according to Western officials; 1 quote.',
    ]);
  });

  it('says in the past what is over, and that a mere plan of it is', () => {
    expect(say('en', 'russia treaty iran ended: fact, plan')).toEqual([
      'Russia and Iran were bound by a treaty; 1 quote.',
      'Treaty: Russia and Iran (over); plan; 1 quote.',
    ]);
    expect(say('ar', 'russia treaty iran ended: fact, plan')).toEqual([
      'معاهدة سابقة بين روسيا وإيران؛ اقتباس واحد.',
      'معاهدة: روسيا وإيران (سابقًا)؛ خطة؛ اقتباس واحد.',
    ]);
  });

  it('tells an interval in which something happened from one through which it held', () => {
    expect(say('ar', 'russia withdrawal> iran @2017/2021: fact')).toEqual([
      'انسحاب روسيا من اتفاق مع إيران بين 2017 و2021؛ اقتباس واحد.',
    ]);
    expect(say('en', 'russia war iran @2017/2021 ended: fact')).toEqual([
      'Russia and Iran were at war, 2017 to 2021; 1 quote.',
    ]);
  });

  it('gives each voice a sentence of its own', () => {
    expect(say('en', 'iran - russia: fact, claim by officials')).toEqual([
      'Iran and Russia are at war; 1 quote.',
      'Iran and Russia are at war, according to Western officials; 1 quote.',
    ]);
  });

  it.each([
    ['2025-01-17', 'Iran supplied Russia with arms on 17 January 2025; 1 quote.'],
    ['2022-02', 'Iran supplied Russia with arms in February 2022; 1 quote.'],
    ['2022', 'Iran supplied Russia with arms in 2022; 1 quote.'],
    ['2022-02/..', 'Iran supplied Russia with arms, since February 2022; 1 quote.'],
    ['2017/2021', 'Iran supplied Russia with arms between 2017 and 2021; 1 quote.'],
  ])('says when something happened as a sentence does (%s)', (date, sentence) => {
    expect(say('en', `iran arms-transfer> russia @${date}: fact`)).toEqual([sentence]);
  });

  it('says of a bare year in Arabic that it is one', () => {
    expect(say('ar', 'iran arms-transfer> russia @2022: fact')).toEqual([
      'نقل أسلحة من إيران إلى روسيا عام 2022؛ اقتباس واحد.',
    ]);
  });

  it('names once those who act and say so themselves, and calls a threat a threat once', () => {
    expect(say('en', 'iran criticism> russia: opinion by iran')).toEqual([
      'Iran criticised Russia; opinion; 1 quote.',
    ]);
    expect(say('en', 'iran threat> russia: threat by iran, threat by officials')).toEqual([
      'Iran threatened Russia; 1 quote.',
      'Iran threatened Russia, according to Western officials; 1 quote.',
    ]);
  });

  it('gives to the article an opinion that is nobody else’s', () => {
    expect(say('en', 'iran criticism> russia: opinion')).toEqual([
      'Iran criticised Russia; opinion, according to the article; 1 quote.',
    ]);
    expect(say('ar', 'iran criticism> russia: opinion')).toEqual([
      'انتقاد إيران لروسيا؛ رأي، بحسب المقال؛ اقتباس واحد.',
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

describe('names one after the other', () => {
  it.each([
    ['en', ['Ukrainian officials', 'Western officials'], 'Ukrainian and Western officials'],
    ['en', ['Iranian officials', 'Russian leaders'], 'Iranian officials and Russian leaders'],
    ['en', ['Vladimir Putin', 'Donald Trump'], 'Vladimir Putin and Donald Trump'],
    ['en', ['Western officials'], 'Western officials'],
    ['ar', ['القادة الإيرانيين', 'القادة الروس'], 'القادة الإيرانيين والروس'],
    ['ar', ['مسؤولين أوكرانيين', 'المسؤولين الغربيين'], 'مسؤولين أوكرانيين وغربيين'],
    ['ar', ['فلاديمير بوتين', 'دونالد ترامب'], 'فلاديمير بوتين ودونالد ترامب'],
  ] as const)('say once what they share (%s, %j)', (locale, names, said) => {
    expect(listNames(names, locale)).toBe(said);
  });
});
