import { describe, expect, it } from 'vitest';
import { describeActor } from '~/canvas/describe-actor';
import { describeLine } from '~/canvas/describe-line';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { toVisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import { graphOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';

const NAMES = ['A is state RU Russia / روسيا', 'B is state IR Iran / إيران'];

function sayActor(locale: Locale, ...statements: string[]): string {
  const graph = graphOf(...NAMES, ...statements);
  const visible = toVisibleGraph(graph, { level: 'named', filters: INITIAL_FILTERS, focus: null });
  const actor = visible.actors.get('A' as ActorId);
  return actor ? describeActor(actor, visible, locale, MESSAGES[locale]) : '';
}

function sayLine(locale: Locale, statements: readonly string[], level: Level = 'named'): string {
  const graph = graphOf(...NAMES, ...statements);
  const visible = toVisibleGraph(graph, { level, filters: INITIAL_FILTERS, focus: null });
  const [line] = visible.lines;
  return line ? describeLine(line, graph, locale, MESSAGES[locale]) : '';
}

describe('an actor in one sentence', () => {
  it('says kind, number and signs', () => {
    const statements = ['A + B', 'A + C', 'D - A', 'A 0 E'];
    expect(sayActor('en', ...statements)).toBe(
      'Russia, state, 4 relations: 2 with, 1 against, 1 neither',
    );
  });

  it('leaves signs out that do not occur', () => {
    expect(sayActor('en', 'A + B')).toBe('Russia, state, 1 relation: 1 with');
    expect(sayActor('en', 'C + D')).toBe('Russia, state, no relations');
  });

  it.each([
    [0, 'لا علاقات'],
    [1, 'علاقة واحدة'],
    [2, 'علاقتان'],
    [3, 'علاقات'],
    [11, 'علاقة'],
    [100, 'علاقة'],
  ])('counts %i in Arabic with the right form', (count, words) => {
    const statements = Array.from({ length: count }, () => 'A + B');
    expect(sayActor('ar', ...statements, 'C + D')).toMatch(new RegExp(`روسيا، دولة، .*${words}`));
  });
});

describe('a line in one sentence', () => {
  it('names the kind, both ends and the number of claims', () => {
    expect(sayLine('en', ['A treaty B: fact, claim'])).toBe('Treaty: Russia and Iran · 2 quotes');
  });

  it('says who acts on whom where it is directed', () => {
    expect(sayLine('en', ['B threat> A'])).toBe('Iran threatened Russia · 1 quote');
    expect(sayLine('ar', ['B threat> A'])).toContain('تهديد إيران لروسيا');
  });

  it('says how it is said where nobody states it, and that it is over', () => {
    expect(sayLine('en', ['B plot> A: allegation'])).toBe(
      'Plot by Iran against Russia · allegation · 1 quote',
    );
    expect(sayLine('en', ['A war B ended'])).toBe('War: Russia and Iran · over · 1 quote');
  });

  it('says who stands how to whom where only one of several relations’ ends acts', () => {
    const statements = ['B strike> A', 'B threat> A'];
    expect(sayLine('en', statements, 'principals')).toBe(
      'Iran against Russia · strike and threat · 2 relations · 2 quotes',
    );
  });

  it('names the kinds of merged relations once each, and counts those past three', () => {
    const statements = ['A treaty B', 'A treaty B', 'A + B', 'A alliance B', 'A trade B'];
    expect(sayLine('en', statements, 'principals')).toBe(
      'Russia and Iran · treaty, partnership, alliance, and 1 more kind · with · 5 relations · 5 quotes',
    );
  });
});
