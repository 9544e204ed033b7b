import { memoise } from '~/base/memoise';
import type { FilterValues } from '~/filters';
import { hasActiveFilter } from '~/filters/filter-values';
import type { Focus } from '~/filters/focus';
import { findStrongest, READABLE_ACTORS, type Strongest } from '~/filters/strongest';
import { toVisibleGraph, type VisibleGraph } from '~/filters/visible-graph';
import type { Document } from '~/model/document';
import { type Graph, isOfFiles } from '~/model/graph';
import { isOfGroup } from '~/model/groups';
import type { Level } from '~/model/level';
import type { GraphViewId } from '~/view/panes';
import { findSelected, type Selected } from '~/view/selected';
import type { Shareable } from '~/view/shareable';
import { type ActiveStep, findStoryStep } from '~/view/story';
import type { Selection, View, ViewChange } from '~/view/view';
import type { AppState } from './app-store';

const selectedOf = memoise(findSelected);
const visibleGraphOf = memoise(
  (graph: Graph, level: Level, filters: FilterValues, focus: Focus | null) =>
    toVisibleGraph(graph, { level, filters, focus }),
);
const activeStepOf = memoise(findStoryStep);
const pointedOf = memoise(
  (hovered: Selection | null, also: readonly Selection[]): readonly Selection[] =>
    hovered ? [hovered, ...also] : also,
);

/** The document now read. */
export function selectDocument(state: AppState): Document {
  return state.history.present.document;
}

/** The view now shown. */
export function selectView(state: AppState): View {
  return state.history.present.view;
}

/** The choices of a session that a link carries. */
export function selectShareable({ history, camera, locale, theme }: AppState): Shareable {
  return { ...history.present.view, camera, locale, theme };
}

/** The dataset of the document, indexed. */
export function selectGraph(state: AppState): Graph {
  return selectDocument(state).graph;
}

/** Whether nothing but files of records was read, so that no article says anything. */
export function selectIsOfFiles(state: AppState): boolean {
  return isOfFiles(selectGraph(state));
}

/** The part of the graph that level, filters and focus leave. */
export function selectVisibleGraph(state: AppState): VisibleGraph {
  return showPart(state, selectGraph(state));
}

/** The neighbourhood that is looked at; none of a group that is not known, or not yet. */
export function selectFocus(state: AppState): Focus | null {
  const { focus } = selectView(state);
  if (!focus || !isOfGroup(focus.actor)) return focus;
  return state.grouper?.around(selectGroupedGraph(state), focus) ?? null;
}

/** The part of a graph that the level, filters and focus of a session leave. */
function showPart(state: AppState, graph: Graph): VisibleGraph {
  const { level, filters } = selectView(state);
  return visibleGraphOf(graph, level, filters, selectFocus(state));
}

/** The graph with its closed groups; as it is where nothing is grouped, or the groups are not known yet. */
export function selectGroupedGraph(state: AppState): Graph {
  const { level, grouping } = selectView(state);
  const graph = selectGraph(state);
  return (grouping && state.grouper?.group(graph, level, grouping)) ?? graph;
}

/** The actors that drawings show, those with most relations, as a graph of their own. */
export function selectStrongest(state: AppState): Strongest {
  const { level, limit } = selectView(state);
  return findStrongest(selectGroupedGraph(state), level, limit, selectFocus(state));
}

/** Whether the reader is to be told how many actors are drawn: many, not all, as many as he asks for, or groups. */
export function selectIsLimited(state: AppState): boolean {
  const { shown, total } = selectStrongest(state);
  const { limit, grouping } = selectView(state);
  return shown < total || total > READABLE_ACTORS || limit !== 'auto' || grouping !== null;
}

/** The graph that drawings are made of. */
export function selectDrawnGraph(state: AppState): Graph {
  return selectStrongest(state).graph;
}

/**
 * The graph that drawings were made of before the present document took the place of another, as by
 * an edit, or before a group was opened or closed; undefined where it is the first.
 */
export function selectFormerDrawnGraph(state: AppState): Graph | undefined {
  const { history } = state;
  const { past, present } = history;
  const { document, view } = present;
  const former = past.findLast((step) => step.document !== document || step.change === 'group');
  if (!former) return undefined;
  const before = { document: former.document, view: { ...view, grouping: former.view.grouping } };
  return selectDrawnGraph({ ...state, history: { ...history, present: before } });
}

/** What drawings show: the part of the drawn graph that level, filters and focus leave. */
export function selectDrawnPart(state: AppState): VisibleGraph {
  return showPart(state, selectDrawnGraph(state));
}

/** What is selected, at the present level; of a group, what is of its members. */
export function selectSelected(state: AppState): Selected | undefined {
  const { selection } = selectView(state);
  const visible = selectVisibleGraph(state);
  if (!selection) return undefined;
  if (!isOfGroup(selection.id)) return selectedOf(selectGraph(state), visible, selection);
  const selected = selectDrawnSelected(state);
  return selected && state.grouper?.ungroup(selected, visible);
}

/** What is selected as drawings show it: somebody in a closed group is the group. */
export function selectDrawnSelected(state: AppState): Selected | undefined {
  const { selection } = selectView(state);
  const { graph, visible } = selectGroupedPart(state);
  return selection
    ? (selectedOf(graph, visible, selection) ?? state.grouper?.inside(graph, visible, selection.id))
    : undefined;
}

/** The graph with its closed groups, and the part of it that level, filters and focus leave. */
export function selectGroupedPart(state: AppState): ShownGraph {
  const graph = selectGroupedGraph(state);
  return { graph, visible: showPart(state, graph) };
}

/** A graph, and what is shown of it. */
export interface ShownGraph {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
}

/** Everything that is pointed at; what leads comes first. */
export function selectPointed({ hovered, alsoHovered }: AppState): readonly Selection[] {
  return pointedOf(hovered, alsoHovered);
}

/** What the plane shows, also while it is hidden: the map only where the graph is not beside it. */
export function selectGraphView(state: AppState): GraphViewId {
  const { pane, isSplit } = selectView(state);
  return pane === 'map' && !isSplit ? 'map' : 'graph';
}

/** The story that is being told, its step, and where that stands; undefined where none is. */
export function selectActiveStep(state: AppState): ActiveStep | undefined {
  const { story } = selectView(state);
  return story ? activeStepOf(selectGraph(state), story) : undefined;
}

/** Whether a step stands so many after the one that is told. */
export function selectHasStep(state: AppState, by: 1 | -1): boolean {
  const activeStep = selectActiveStep(state);
  return activeStep?.story.steps[activeStep.index + by] !== undefined;
}

/** Whether any filter narrows the graph. */
export function selectIsFiltered(state: AppState): boolean {
  return hasActiveFilter(selectView(state).filters);
}

/** The change that undo would take back; undefined where there is none. */
export function selectUndoable(state: AppState): ViewChange | undefined {
  return state.history.past.at(-1)?.change;
}

/** The change that redo would make again; undefined where there is none. */
export function selectRedoable(state: AppState): ViewChange | undefined {
  return state.history.future[0]?.change;
}
