import { describe, expect, it } from 'vitest';
import { indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { createAppStore } from '~/store/app-store';
import { selectActiveStep, selectView } from '~/store/selectors';
import { findViewBefore, toStepView } from '~/view/story';
import { INITIAL_VIEW } from '~/view/view';
import { graphOf } from '../fixtures/graph-of';

const plain = graphOf('A + B', 'B - C');
const step = { caption: { en: 'So it is' }, relations: [...plain.relations.keys()], view: '' };
const graph = indexGraph({
  ...plain.dataset,
  stories: [{ id: 'tale', title: { en: 'A tale' }, steps: [step, { ...step, view: 'actor=A' }] }],
});
const place = { id: 'tale', step: 1 };
const saved = { ...INITIAL_VIEW, selection: { type: 'actor', id: 'A' as ActorId } } as const;

describe('a step of a story', () => {
  it('leaves actors where the reader has put them', () => {
    const moved = { B: { x: 4, y: 5 } };
    const present = { ...INITIAL_VIEW, moved, layout: { id: 'circle', run: 2 } };
    expect(toStepView(present, place, saved)).toEqual({
      ...saved,
      moved,
      layout: present.layout,
      story: place,
    });
  });

  it('puts them elsewhere where it says so', () => {
    const present = { ...INITIAL_VIEW, moved: { B: { x: 4, y: 5 } } };
    const arranged = { ...saved, layout: { id: 'circle', run: 0 } };
    expect(toStepView(present, place, arranged)).toEqual({ ...arranged, story: place });
  });

  it('is one step of the history, named after the story', () => {
    const store = createAppStore(graph.dataset);
    store.getState().setLevel('named');
    store.getState().showStoryView(toStepView(selectView(store.getState()), place, saved));
    expect(store.getState().history.past.map(({ change }) => change)).toEqual(['level', 'story']);
    expect(selectActiveStep(store.getState())).toMatchObject({ index: 1, story: { id: 'tale' } });
    expect(findViewBefore(store.getState().history)?.level).toBe('named');
    store.getState().undo();
    expect(selectActiveStep(store.getState())).toBeUndefined();
  });
});
