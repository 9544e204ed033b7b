import type { FilterValues } from '~/filters';
import type { Focus } from '~/filters/focus';
import type { ActorLimit } from '~/filters/strongest';
import type { Document } from '~/model/document';
import type { Graph } from '~/model/graph';
import { type GroupChoice, parseGroupId } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { LineWidth } from '~/model/lines';
import {
  applyChange,
  applyGestureEnd,
  applyJump,
  applyRedo,
  applyRestoring,
  applyUndo,
  type History,
} from '~/view/history';
import type { PaneId } from '~/view/panes';
import { parsePermalink, toSearch } from '~/view/permalink';
import { INITIAL_PREFERENCES } from '~/view/preferences';
import {
  applyFilter,
  applyFilterReset,
  applyFocus,
  applyGrouping,
  applyGroupToggle,
  applyIsolates,
  applyLayout,
  applyLevel,
  applyLimit,
  applyLineWidth,
  applyMoves,
  applyOpening,
  applyPane,
  applyPin,
  applySelection,
  applySplit,
  type Isolates,
  type Point,
  type Selection,
  type View,
  type ViewChange,
} from '~/view/view';
import type { SetSlice } from './slice';

/** What is read and shown, what was, and what was undone. */
export interface HistoryState {
  readonly history: History;
}

/** What changes view and document, each call one step of the history, and what walks along the steps. */
export interface HistoryActions {
  readonly select: (selection: Selection | null) => void;
  /** Looks at the neighbourhood of an actor or a group alone. */
  readonly focusOn: (focus: Focus | null) => void;
  /** Looks at the neighbourhood of an actor alone; of a group, opens it. */
  readonly enter: (actor: ActorId) => void;
  /** With a `gesture`, changes in a row are one step of the history until `endGesture`. */
  readonly setFilter: <Id extends keyof FilterValues>(
    id: Id,
    value: FilterValues[Id],
    gesture?: string,
  ) => void;
  readonly endGesture: () => void;
  readonly resetFilters: () => void;
  readonly setLevel: (level: Level) => void;
  /** Another layout, or a new run of the present one. */
  readonly setLayout: (id: string) => void;
  readonly move: (places: Readonly<Record<string, Point>>) => void;
  /** Pins an actor to where it stands, or lets it go. */
  readonly togglePin: (id: ActorId, place: Point) => void;
  readonly setIsolates: (bare: Isolates) => void;
  /** How many actors drawings show. */
  readonly setLimit: (limit: ActorLimit) => void;
  readonly setGrouping: (grouping: GroupChoice | null) => void;
  /** Opens a group by its key, or closes it. */
  readonly toggleGroup: (key: string) => void;
  readonly setLineWidth: (width: LineWidth) => void;
  readonly showPane: (pane: PaneId) => void;
  readonly setSplit: (isSplit: boolean) => void;
  /** Shows another view as one step, as a link or the browser's back button does. */
  readonly openView: (view: View) => void;
  /** Shows a step of a story, or what is shown when a story is left. */
  readonly showStoryView: (view: View) => void;
  /** Reads another document, such as an edit of the present one, in the view that means the same. */
  readonly replaceDocument: (document: Document) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to one of the snapshots of the history, the oldest being 0. */
  readonly jumpTo: (index: number) => void;
  /** Puts the history of an earlier visit before that of this one. */
  readonly restoreHistory: (former: History) => void;
}

/** Binds the changes of the view to the history of a store. */
export function createHistoryActions(set: SetSlice<HistoryState>): HistoryActions {
  const change = (name: ViewChange, apply: (view: View) => View, gesture?: string) =>
    set(({ history }) => {
      const { document, view } = history.present;
      return { history: applyChange(history, name, { document, view: apply(view) }, gesture) };
    });
  const toggleGroup = (key: string) => change('group', (view) => applyGroupToggle(view, key));
  const focusOn = (focus: Focus | null) => change('focus', (view) => applyFocus(view, focus));
  return {
    select: (selection) => change('select', (view) => applySelection(view, selection)),
    focusOn,
    enter: (actor) => {
      const group = parseGroupId(actor);
      if (group) toggleGroup(group.key);
      else focusOn({ actor, steps: 1 });
    },
    setFilter: (id, value, gesture) =>
      change('filter', (view) => applyFilter(view, id, value), gesture),
    endGesture: () => set(({ history }) => ({ history: applyGestureEnd(history) })),
    resetFilters: () => change('reset-filters', applyFilterReset),
    setLevel: (level) => change('level', (view) => applyLevel(view, level)),
    setLayout: (id) => change('layout', (view) => applyLayout(view, id)),
    move: (places) => change('move', (view) => applyMoves(view, places)),
    togglePin: (id, place) => change('pin', (view) => applyPin(view, id, place)),
    setIsolates: (bare) => change('isolates', (view) => applyIsolates(view, bare)),
    setLimit: (limit) => change('limit', (view) => applyLimit(view, limit)),
    setGrouping: (grouping) => change('group', (view) => applyGrouping(view, grouping)),
    toggleGroup,
    setLineWidth: (width) => change('line-width', (view) => applyLineWidth(view, width)),
    showPane: (pane) => change('pane', (view) => applyPane(view, pane)),
    setSplit: (isSplit) => change('split', (view) => applySplit(view, isSplit)),
    openView: (next) => change('open-link', (view) => applyOpening(view, next)),
    showStoryView: (next) => change('story', (view) => applyOpening(view, next)),
    replaceDocument: (document) =>
      set(({ history }) => {
        const { document: before, view } = history.present;
        const next = { document, view: carryView(view, before.graph, document.graph) };
        return { history: applyChange(history, 'edit', next) };
      }),
    undo: () => set(({ history }) => ({ history: applyUndo(history) })),
    redo: () => set(({ history }) => ({ history: applyRedo(history) })),
    jumpTo: (index) => set(({ history }) => ({ history: applyJump(history, index) })),
    restoreHistory: (former) =>
      set(({ history }) => ({ history: applyRestoring(history, former) })),
  };
}

/**
 * A view of one graph as far as it means something in another: as a link to it would open there,
 * without notice of what is dropped. What means the same stays the same object.
 */
function carryView(view: View, from: Graph, to: Graph): View {
  const search = toSearch({ ...view, camera: null, ...INITIAL_PREFERENCES }, from);
  const { choices } = parsePermalink(search, to, { layouts: [view.layout.id] });
  return applyOpening(view, choices.view);
}
