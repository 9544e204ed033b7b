import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';
import { useLayoutEffect, useState } from 'react';
import { useLocale } from '~/i18n/use-messages';
import { type LineWidths, toLineWidths } from '~/marks/line-widths';
import type { AppState } from '~/store/app-store';
import { selectCamera } from '~/store/camera-slice';
import {
  selectDrawnGraph,
  selectDrawnPart,
  selectDrawnSelected,
  selectPointed,
  selectView,
} from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { applyBends } from './apply-bends';
import { connectEnds } from './apply-ends';
import { connectGestures } from './gestures';
import { fitLabels } from './label-fit';
import { type Attention, showAttention, showVisible } from './show-view';
import { useGraphView } from './use-graph-view';
import { connectWindow, type WindowControl } from './window-control';

/** How wide lines are drawn now. */
function selectLineWidths(state: AppState): LineWidths {
  const { level, width } = selectView(state);
  return toLineWidths(selectDrawnGraph(state), level, width);
}

type Eles = readonly SingularElementReturnValue[];

/** What Cytoscape's own renderer has for its frames, and its types leave out. */
interface Renderer {
  drawElements(context: CanvasRenderingContext2D, elements: Eles): void;
  drawLayeredElements(context: CanvasRenderingContext2D, elements: Eles, ...rest: unknown[]): void;
}

/** So many actors and lines are drawn about as fast as they are copied from textures. */
const FEW = 300;

/** Keeps first frames, and those of few elements, quick and sharp. */
export function useDirectDrawing(cy: Core | null): void {
  useLayoutEffect(() => {
    if (cy) drawDirectly(cy);
  }, [cy]);
}

/**
 * Lets the renderer draw a first frame, and every frame of few elements, straight onto the canvas.
 * Left alone it draws all of them into textures of their own, those into layers and the layers onto
 * the canvas: that pays in later frames of many, takes half of the first, and blurs what is zoomed.
 */
function drawDirectly(cy: Core): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const drawLayers = renderer.drawLayeredElements.bind(renderer);
  let isFirst = true;
  renderer.drawLayeredElements = (context, elements, ...rest) => {
    if (isFirst || elements.length <= FEW) renderer.drawElements(context, elements);
    else drawLayers(context, elements, ...rest);
    isFirst &&= elements.length === 0;
  };
}

/** Keeps what is shown and hidden in step with the store. */
export function useVisible(cy: Core | null, elements: readonly ElementDefinition[]): void {
  const visible = useApp(selectDrawnPart);
  const bare = useApp((state) => selectView(state).bare);
  const widths = useApp(selectLineWidths);
  const groups = useApp((state) => selectDrawnGraph(state).groups);
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without classes
  useLayoutEffect(() => {
    if (!cy) return;
    showVisible(cy, visible, { bare, locale, widths, groups });
    fitLabels(cy);
  }, [cy, elements, visible, bare, locale, widths, groups]);
}

/** Keeps everything shown fitted to the window, as long as the reader has not moved the window. */
export function useFit(control: WindowControl | null): void {
  const store = useAppStore();
  const { window } = useGraphView();
  const filters = useApp((state) => selectView(state).filters);
  const bare = useApp((state) => selectView(state).bare);
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes what is fitted
  useLayoutEffect(() => {
    if (!control) return undefined;
    // Labels are measured when they are drawn, so the fit waits for the frame that draws them.
    const frame = requestAnimationFrame(() => {
      if (selectCamera(store.getState(), window) === null) control.settle(true);
    });
    return () => cancelAnimationFrame(frame);
  }, [control, store, window, filters, bare, locale]);
}

/** Keeps rings and dimming in step with what is hovered, pointed at by keys, and selected. */
export function useAttention(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  { isByKeys, isLarge }: Pick<Attention, 'isByKeys' | 'isLarge'>,
): void {
  const store = useAppStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without classes
  useLayoutEffect(() => {
    if (!cy) return undefined;
    const show = () => {
      const state = store.getState();
      showAttention(cy, {
        graph: selectDrawnGraph(state),
        visible: selectDrawnPart(state),
        selected: selectDrawnSelected(state),
        hovered: selectPointed(state),
        isByKeys,
        isLarge,
      });
    };
    show();
    return store.subscribe((state, before) => {
      const isPointedAnew =
        state.hovered !== before.hovered || state.alsoHovered !== before.alsoHovered;
      if (isPointedAnew || state.history !== before.history) show();
    });
  }, [cy, store, elements, isByKeys, isLarge]);
}

/** Keeps the ends of lines at places of their own on the rims of marks. */
export function useEnds(cy: Core | null, { isLarge }: Pick<Attention, 'isLarge'>): void {
  useLayoutEffect(() => (cy && !isLarge ? connectEnds(cy) : undefined), [cy, isLarge]);
}

/** Keeps the pointer connected with the store. */
export function useGestures(cy: Core | null): void {
  const store = useAppStore();
  useLayoutEffect(() => (cy ? connectGestures(cy, store) : undefined), [cy, store]);
}

/** Keeps the lines bent as a map asks, where there is one. */
export function useBends(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  bends: ReadonlyMap<string, number> | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come with bends of their own
  useLayoutEffect(() => {
    if (cy && bends) applyBends(cy, bends);
  }, [cy, elements, bends]);
}

/** Lets actors be dragged, but on a map: there a drag on one moves the window. */
export function useHold(cy: Core | null, elements: readonly ElementDefinition[]): void {
  const isHeld = useGraphView().graphView === 'map';
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come unheld
  useLayoutEffect(() => {
    if (!cy) return;
    cy.autoungrabify(isHeld);
    if (isHeld) cy.nodes().panify();
    else cy.nodes().unpanify();
  }, [cy, elements, isHeld]);
}

/** Keeps the window connected with its camera in the store. */
export function useWindow(cy: Core | null): WindowControl | null {
  const store = useAppStore();
  const { window } = useGraphView();
  const [control, setControl] = useState<WindowControl | null>(null);
  useLayoutEffect(() => {
    if (!cy) return undefined;
    const connected = connectWindow(cy, store, window);
    setControl(connected);
    return connected.disconnect;
  }, [cy, store, window]);
  return control;
}
