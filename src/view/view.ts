import type { FilterValues } from '~/filters';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import type { Focus } from '~/filters/focus';
import type { ActorLimit } from '~/filters/strongest';
import { type GroupChoice, isOfGroup } from '~/model/groups';
import type { ActorId, LineId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { LineWidth } from '~/model/lines';
import type { Relation } from '~/model/relation';
import { MAIN_PANE, type PaneId } from './panes';

/** A place on the drawing plane, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is selected: an actor, or a line (by its id at the level it was chosen at). */
export type Selection =
  | { readonly type: 'actor'; readonly id: ActorId }
  | { readonly type: 'line'; readonly id: LineId };

/** The arrangement of the actors: which layout, and which of its runs (0 is the first). */
export interface LayoutChoice {
  readonly id: string;
  readonly run: number;
}

/** A step of a story of the dataset; the first is 0. */
export interface StoryPlace {
  readonly id: string;
  readonly step: number;
}

/** What happens to actors left without relations. */
export type Isolates = 'fade' | 'hide';

/** Everything that decides what is shown: each change of it is one step of the history. */
export interface View {
  readonly selection: Selection | null;
  readonly focus: Focus | null;
  readonly filters: FilterValues;
  readonly level: Level;
  readonly layout: LayoutChoice;
  /** Where the reader has put actors, by actor id; the others stand where the layout puts them. */
  readonly moved: Readonly<Record<string, Point>>;
  /** The actors that stay where they are when a layout is run. */
  readonly pinned: readonly ActorId[];
  readonly bare: Isolates;
  /** How many actors drawings show, those with most relations. */
  readonly limit: ActorLimit;
  /** What drawings group actors by; null where each is drawn by itself. */
  readonly grouping: GroupChoice | null;
  readonly width: LineWidth;
  readonly pane: PaneId;
  /** Whether the graph stands beside the pane, where there is room for both. */
  readonly isSplit: boolean;
  /** The story that is being told, and how far; what else is shown need not be what its step says. */
  readonly story: StoryPlace | null;
}

/** How far from the plane's origin an actor or the window may stand, in its units. */
export const MAX_COORDINATE = 100_000;

/** The number of runs of a layout that are told apart; after the last comes the first. */
export const MAX_RUNS = 1000;

/** The id of the layout that a view starts with: one that suits the level. */
export const DEFAULT_LAYOUT = 'auto';

/** The view of a dataset just opened. */
export const INITIAL_VIEW: View = {
  selection: null,
  focus: null,
  filters: INITIAL_FILTERS,
  level: 'principals',
  layout: { id: DEFAULT_LAYOUT, run: 0 },
  moved: {},
  pinned: [],
  bare: 'fade',
  limit: 'auto',
  grouping: null,
  width: 'claims',
  pane: MAIN_PANE,
  isSplit: false,
  story: null,
};

/** The names of changes of view, and of that of the document, `edit`. */
export const VIEW_CHANGES = [
  'select',
  'focus',
  'filter',
  'reset-filters',
  'level',
  'layout',
  'move',
  'pin',
  'isolates',
  'limit',
  'group',
  'line-width',
  'pane',
  'split',
  'story',
  'open-link',
  'edit',
] as const;

/** The name of a change of view, as the history lists it. */
export type ViewChange = (typeof VIEW_CHANGES)[number];

/** Selects an actor or a line, or nothing. */
export function applySelection(view: View, selection: Selection | null): View {
  return { ...view, selection };
}

/** Shows another view, keeping the parts that are the same, so that nothing of them is redrawn. */
export function applyOpening(view: View, next: View): View {
  const fields = Object.entries(view).map(([field, value]) => {
    const other = next[field as keyof View];
    return [field, JSON.stringify(value) === JSON.stringify(other) ? value : other];
  });
  return Object.fromEntries(fields) as View;
}

/** Looks at the neighbourhood of an actor alone, or at everything again. */
export function applyFocus(view: View, focus: Focus | null): View {
  const selection = focus ? ({ type: 'actor', id: focus.actor } as const) : view.selection;
  return { ...view, focus, selection };
}

/** Sets the value of one filter. */
export function applyFilter<Id extends keyof FilterValues>(
  view: View,
  id: Id,
  value: FilterValues[Id],
): View {
  return { ...view, filters: { ...view.filters, [id]: value } };
}

/** Lets everything through again. */
export function applyFilterReset(view: View): View {
  return { ...view, filters: INITIAL_FILTERS };
}

/** Tells actors apart as finely as `level` says. */
export function applyLevel(view: View, level: Level): View {
  return { ...view, level };
}

/**
 * Arranges the actors by a layout; choosing the present one runs it anew. Moved actors go back,
 * those pinned stay.
 */
export function applyLayout(view: View, id: string): View {
  const run = view.layout.id === id ? (view.layout.run + 1) % MAX_RUNS : 0;
  const kept = Object.entries(view.moved).filter(([actor]) =>
    view.pinned.includes(actor as ActorId),
  );
  return { ...view, layout: { id, run }, moved: Object.fromEntries(kept) };
}

/** Puts actors where the reader dragged them, to the nearest whole unit of the plane. */
export function applyMoves(view: View, places: Readonly<Record<string, Point>>): View {
  const kept = Object.entries(places).map(([id, { x, y }]) => [id, { x: snap(x), y: snap(y) }]);
  return { ...view, moved: { ...view.moved, ...Object.fromEntries(kept) } };
}

function snap(coordinate: number): number {
  const bounded = Math.min(Math.max(coordinate, -MAX_COORDINATE), MAX_COORDINATE);
  return Math.round(bounded) || 0;
}

/** Pins an actor to a place, or lets go of one that is pinned; it stays there until a layout is run. */
export function applyPin(view: View, id: ActorId, place: Point): View {
  if (view.pinned.includes(id))
    return { ...view, pinned: view.pinned.filter((other) => other !== id) };
  return { ...applyMoves(view, { [id]: place }), pinned: [...view.pinned, id] };
}

/** Fades or hides actors left without relations. */
export function applyIsolates(view: View, bare: Isolates): View {
  return { ...view, bare };
}

/** Draws so many actors. */
export function applyLimit(view: View, limit: ActorLimit): View {
  return { ...view, limit };
}

/** Groups actors in drawings, or no longer. What is selected or focused of a former grouping is let go. */
export function applyGrouping(view: View, grouping: GroupChoice | null): View {
  const { selection, focus } = view;
  const isGone = (id = '') => grouping?.by !== view.grouping?.by && isOfGroup(id);
  return {
    ...view,
    grouping,
    selection: isGone(selection?.id) ? null : selection,
    focus: isGone(focus?.actor) ? null : focus,
  };
}

/** Opens a group, or closes one that is open. */
export function applyGroupToggle(view: View, key: string): View {
  const { grouping } = view;
  if (!grouping) return view;
  const others = grouping.open.filter((open) => open !== key);
  const isOpen = others.length < grouping.open.length;
  return applyGrouping(view, { ...grouping, open: isOpen ? others : [...others, key] });
}

/** Draws lines as wide as they have claims, or weight. */
export function applyLineWidth(view: View, width: LineWidth): View {
  return { ...view, width };
}

/** Looks at the same choice in another way. */
export function applyPane(view: View, pane: PaneId): View {
  return { ...view, pane };
}

/** Puts the graph beside the pane, or takes it away. */
export function applySplit(view: View, isSplit: boolean): View {
  return { ...view, isSplit };
}

/** What selects one relation, whatever others a level draws in its line. */
export function toRelationSelection({ id }: Pick<Relation, 'id'>): Selection {
  return { type: 'line', id: id as string as LineId };
}
