import { describe, expect, it } from 'vitest';
import { describeChange } from '~/app/describe-change';
import { LOCALES } from '~/i18n/locale';
import { indexGraph } from '~/model/graph';
import type { ActorId, LineId } from '~/model/ids';
import { INITIAL_VIEW, type View, type ViewChange } from '~/view/view';
import { graphOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';

const plain = graphOf('a is state Aland / ألاند', 'b is state Bland / بلاند', 'a + b');
const graph = indexGraph({
  ...plain.dataset,
  stories: [
    {
      id: 'tale',
      title: { en: 'A tale', ar: 'حكاية' },
      steps: [{ caption: { en: 'So' }, relations: [...plain.relations.keys()], view: '' }],
    },
  ],
});
const id = 'a' as ActorId;

function said(change: ViewChange, after: Partial<View>, before: Partial<View> = {}) {
  return LOCALES.map((locale) =>
    describeChange(
      change,
      { ...INITIAL_VIEW, ...before },
      { ...INITIAL_VIEW, ...after },
      { graph, locale, messages: MESSAGES[locale] },
    ),
  );
}

describe('a step of the history', () => {
  it.each<[string, ReturnType<typeof said>, readonly string[]]>([
    [
      'an actor',
      said('select', { selection: { type: 'actor', id } }),
      ['Selection: Aland', 'التحديد: ألاند'],
    ],
    [
      'a line as named',
      said('select', { selection: { type: 'line', id: 'r1' as LineId } }),
      ['Selection: Aland – Bland', 'التحديد: ألاند – بلاند'],
    ],
    [
      'a merged line',
      said('select', { selection: { type: 'line', id: 'a*b*with' as LineId } }),
      ['Selection: Aland – Bland', 'التحديد: ألاند – بلاند'],
    ],
    ['nothing', said('select', {}), ['Selection: none', 'التحديد: لا شيء']],
    [
      'the filters that changed',
      said('filter', { filters: { ...INITIAL_VIEW.filters, sign: ['with'] } }),
      ['Filter: Stance', 'تصفية: الموقف'],
    ],
    [
      'who was moved',
      said('move', { moved: { a: { x: 1, y: 2 } } }),
      ['Move: Aland', 'تحريك: ألاند'],
    ],
    ['who was let go', said('pin', {}, { pinned: [id] }), ['Pin: Aland', 'تثبيت: ألاند']],
    ['a pane', said('pane', { pane: 'table' }), ['View: Table', 'طريقة العرض: الجدول']],
    [
      'a step of a story',
      said('story', { story: { id: 'tale', step: 0 } }),
      ['Story: A tale, step 1', 'قصة: حكاية، الخطوة 1'],
    ],
    ['the end of a story', said('story', {}), ['Story: exited', 'قصة: خروج']],
    ['what has no more to say', said('open-link', {}), ['View opened', 'فتح عرض']],
  ])('names %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
