import type { Drawing } from '~/canvas/drawing';
import { type Contrast, toDrawingPalette } from '~/canvas/drawing-palette';
import { createGraphSubject } from '~/canvas/figures/figure-graph';
import type { FigureSubject } from '~/canvas/figures/figure-subject';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectSelected, selectView, selectVisibleGraph } from '~/store/selectors';
import type { Palette } from '~/ui/palette';
import type { PlaneId } from '~/view/panes';
import type { FigureChoices } from './figure-choices';
import { noteIdOf } from './figure-notes';

/** What a figure may be drawn from besides what the store holds. */
export interface FigureSurroundings {
  /** The drawing on the screen; null where there is none. */
  readonly drawing: Drawing | null;
  readonly contrast?: Contrast | undefined;
}

/** The colours of a figure. */
export function toFigurePalette(
  { theme }: Pick<FigureChoices, 'theme'>,
  { contrast = 'normal' }: FigureSurroundings,
): Palette {
  return toDrawingPalette(theme, contrast);
}

/** What a figure is of, ready to be drawn in any room; each kind is loaded when it is asked for. */
export function createSubject(
  state: AppState,
  choices: FigureChoices,
  surroundings: FigureSurroundings,
): Promise<FigureSubject> {
  const palette = toFigurePalette(choices, surroundings);
  if (choices.kind === 'matrix') return createMatrix(state, choices, palette);
  if (choices.kind === 'timeline') return createTimeline(state, choices, palette);
  return createPlane(state, choices, { ...surroundings, palette, plane: choices.kind });
}

function createPlane(
  state: AppState,
  { extent, locale, parts }: FigureChoices,
  look: FigureSurroundings & { readonly palette: Palette; readonly plane: PlaneId },
): Promise<FigureSubject> {
  const { drawing, palette, plane } = look;
  return createGraphSubject({
    graph: selectGraph(state),
    visible: selectVisibleGraph(state),
    view: selectView(state),
    selected: selectSelected(state),
    locale,
    palette,
    plane,
    extent,
    hasNotes: parts.includes('notes'),
    drawing,
  });
}

async function createMatrix(
  state: AppState,
  { locale, order }: FigureChoices,
  palette: Palette,
): Promise<FigureSubject> {
  const [{ createMatrixSubject }, { toMatrix, toParts }] = await Promise.all([
    import('../matrix/matrix-subject'),
    import('../matrix/use-matrix'),
  ]);
  const [graph, visible, view] = [selectGraph(state), selectVisibleGraph(state), selectView(state)];
  const { selection } = view;
  return createMatrixSubject({
    hasActors: graph.actors.size > 0,
    matrix: toMatrix(toParts(graph, view.level, order, locale), visible, view.bare),
    visible,
    locale,
    palette,
    selected: selection?.type === 'actor' ? selection.id : undefined,
  });
}

async function createTimeline(
  state: AppState,
  { locale }: FigureChoices,
  palette: Palette,
): Promise<FigureSubject> {
  const [{ createTimelineSubject }, { selectTimed }] = await Promise.all([
    import('../time/timeline-subject'),
    import('../time/select-timed'),
  ]);
  const { level } = selectView(state);
  const shown = new Set(selectVisibleGraph(state).relations.map(({ relation }) => relation.id));
  const relations = selectTimed(state).filter(({ placed }) => shown.has(placed.relation.id));
  return createTimelineSubject({
    graph: selectGraph(state),
    relations,
    undated: shown.size - relations.length,
    lineOf: ({ placed }) => noteIdOf(placed, level),
    locale,
    palette,
  });
}
