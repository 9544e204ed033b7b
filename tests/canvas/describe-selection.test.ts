import { expect, it } from 'vitest';
import { describeSelection } from '~/canvas/describe-selection';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { toVisibleGraph } from '~/filters/visible-graph';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';

it.each(['en', 'ar'] as const)('says in %s that an actor is pinned', (locale) => {
  const graph = graphOf('A + B');
  const visible = toVisibleGraph(graph, { level: 'named', filters: INITIAL_FILTERS, focus: null });
  const id = 'A' as ActorId;
  const say = (pinned: readonly ActorId[]) =>
    describeSelection({ type: 'actor', id }, visible, {
      graph,
      locale,
      messages: MESSAGES[locale],
      pinned,
    });
  expect(say([id])).toBe(MESSAGES[locale].described.pinned(say([]) ?? ''));
});
