import { memoise } from '~/base/memoise';
import { LAYOUTS } from '~/layout/layouts';
import type { Graph } from '~/model/graph';
import type { StoryStep } from '~/model/schema';
import type { AppState, AppStore } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { type Permalink, parsePermalink } from '~/view/permalink';
import { findStoryStep, findViewBefore, toStepView } from '~/view/story';
import { INITIAL_VIEW, type StoryPlace, type View } from '~/view/view';

const layouts = LAYOUTS.map(({ id }) => id);
const known = new WeakMap<StoryStep, Permalink['choices']>();

/** What a place in a story shows, from what is shown now; that itself where there is no such place. */
export function toStoryView(graph: Graph, present: View, place: StoryPlace): View {
  const activeStep = findStoryStep(graph, place);
  return activeStep ? toStepView(present, place, choicesOf(graph, activeStep.step).view) : present;
}

/** Tells a step of a story: shows what it says, from where its view is seen best. */
export function showStep(store: AppStore, place: StoryPlace): void {
  const state = store.getState();
  const graph = selectGraph(state);
  const activeStep = findStoryStep(graph, place);
  if (!activeStep) return;
  state.hover(null);
  state.showStoryView(toStoryView(graph, selectView(state), place));
  state.setCamera(choicesOf(graph, activeStep.step).camera ?? null);
}

/** Tells the step after the present one, or before it; nothing where there is none. */
export function showNextStep(store: AppStore, by: 1 | -1): void {
  const { story } = selectView(store.getState());
  if (story) showStep(store, { ...story, step: story.step + by });
}

/** Leaves the story for what was shown before it, actors staying where the reader has put them. */
export function leaveStory(store: AppStore): void {
  const state = store.getState();
  const { layout, moved, pinned } = selectView(state);
  const before = findViewBefore(state.history) ?? INITIAL_VIEW;
  state.hover(null);
  state.showStoryView({ ...before, layout, moved, pinned });
  state.setCamera(null);
}

/** Whether the reader has changed something since the step was told. */
export function selectHasStrayed(state: AppState): boolean {
  return hasStrayed(selectGraph(state), selectView(state));
}

const hasStrayed = memoise(
  (graph: Graph, view: View): boolean =>
    view.story !== null &&
    JSON.stringify(toStoryView(graph, view, view.story)) !== JSON.stringify(view),
);

function choicesOf(graph: Graph, step: StoryStep): Permalink['choices'] {
  const choices = known.get(step) ?? parsePermalink(step.view, graph, { layouts }).choices;
  known.set(step, choices);
  return choices;
}
