import { describe, expect, it } from 'vitest';
import type { ActorId, LineId } from '~/model/ids';
import { subjectsOfLink } from '~/model/link-params';
import { toSearch } from '~/view/permalink';
import { INITIAL_PREFERENCES } from '~/view/preferences';
import type { View } from '~/view/view';
import { graphOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';

const graph = graphOf('A1.2 + B', 'B - C');
const actor = 'A1.2' as ActorId;

const namedBy = (view: Partial<View>) =>
  subjectsOfLink(toSearch({ ...NAMED_VIEW, ...INITIAL_PREFERENCES, camera: null, ...view }, graph));

describe('what a link that was written names', () => {
  it.each([
    ['nothing', {}, { actors: [], line: undefined }],
    ['an actor', { selection: { type: 'actor', id: actor } }, { actors: [actor], line: undefined }],
    [
      'a line',
      { selection: { type: 'line', id: 'B*C*against' as LineId } },
      { actors: [], line: 'B*C*against' },
    ],
    [
      'a neighbourhood, whose steps are no part of its actor',
      { focus: { actor, steps: 3 } },
      { actors: [actor], line: undefined },
    ],
  ] as const)('is read again: %s', (_, view, named) => {
    expect(namedBy(view)).toEqual(named);
  });

  it('is read where it is not whole', () => {
    expect(subjectsOfLink('focus=B&actor=nobody').actors).toEqual(['nobody', 'B']);
  });
});
