import { describe, expect, it } from 'vitest';
import { MESSAGES } from '~/i18n/messages';
import { titleOf } from '~/panels/time/describe-timed';
import { graphOf } from '../../fixtures/graph-of';

describe('the title of a relation in words of its own', () => {
  it.each([
    ['يكره', 'الطرف A يكره الطرف B'],
    ['سفير لـ', 'الطرف A سفير لـالطرف B'],
  ])('joins them to the name after them as Arabic writes them: %s', (label, title) => {
    const graph = graphOf('A other- B');
    const [relation] = graph.dataset.relations;
    const named = relation && { ...relation, label: { ar: label, en: 'knows' } };
    expect(named && titleOf(named, { graph, locale: 'ar', messages: MESSAGES.ar })).toBe(title);
  });
});
