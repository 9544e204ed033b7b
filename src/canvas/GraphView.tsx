import type { Core, ElementDefinition, EventObject } from 'cytoscape';
import cytoscape from 'cytoscape';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useLocale } from '~/i18n/use-messages';
import type { AspectPreset } from '~/layout/aspect-preset';
import { selectDrawnGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { Theme } from '~/ui/theme';
import type { Basemap } from './basemap';
import { ZOOM_RANGE } from './camera';
import type { Drawing } from './drawing';
import { toDrawingPalette } from './drawing-palette';
import { toElementId } from './element-id';
import { isByTouch, selectionOf } from './gestures';
import { createMeasure } from './label';
import { type OnMenu, toMenuRequest } from './menu-request';
import { PLACED } from './run-layout';
import { toStylesheet } from './stylesheet';
import { toElements } from './to-elements';
import { toActorLabel } from './to-layout-input';
import { type ArrangingState, useArrangement } from './use-arrangement';
import { useContrast } from './use-contrast';
import {
  useAttention,
  useBends,
  useDirectDrawing,
  useEnds,
  useFit,
  useGestures,
  useHold,
  useVisible,
  useWindow,
} from './use-drawing';

/** Loaded with the first basemap, be it the camps or the land. */
const BasemapLayer = lazy(async () => ({
  default: (await import('./BasemapLayer')).BasemapLayer,
}));

/** How the plane is drawn, and who is told of it. */
export interface GraphViewProps {
  readonly theme: Theme;
  readonly preset: AspectPreset;
  readonly isByKeys: boolean;
  readonly onCore: (cy: Core | null) => void;
  readonly onBasemap: (basemap: Basemap | null) => void;
  readonly onArranging: (state: ArrangingState) => void;
  readonly onPainted: (() => void) | undefined;
  readonly onReady: ((drawing: Drawing) => void) | undefined;
  readonly onMenu: OnMenu | undefined;
}

/** Past so many actors and lines, detail gives way to speed. */
const LARGE = 1500;
const FIRST_PAINT = 'entente:first-graph';
const FILL = { inlineSize: '100%', blockSize: '100%' };
/** How a large graph is drawn by fewer pixels. */
const COARSE = { pixelRatio: 1, textureOnViewport: true };

/** The plane that actors and lines are drawn on. Mounted once the fonts are there. */
export function GraphView({ theme, preset, isByKeys, ...callbacks }: GraphViewProps) {
  const { onCore, onBasemap, onArranging, onPainted, onReady, onMenu } = callbacks;
  const [cy, setCy] = useState<Core | null>(null);
  const graph = useApp(selectDrawnGraph);
  const level = useApp((state) => selectView(state).level);
  const locale = useLocale();
  const contrast = useContrast();
  const measure = useMemo(createMeasure, []);
  const isLarge = graph.actors.size + graph.relations.size > LARGE;
  const elements = useMemo(
    () =>
      toElements(graph, {
        level,
        locale,
        markScale: preset.markScale,
        toLabel: ({ text }, actor) => toActorLabel(text, actor, preset.labelWidth, measure),
        measure,
        toFlag: (country) => `${import.meta.env.BASE_URL}flags/${country.toLowerCase()}.svg`,
      }),
    [graph, level, locale, preset, measure],
  );
  const palette = useMemo(() => toDrawingPalette(theme, contrast), [theme, contrast]);
  const stylesheet = useMemo(() => toStylesheet({ palette, isLarge }), [palette, isLarge]);
  const latestPalette = useRef(palette);
  useLayoutEffect(() => {
    latestPalette.current = palette;
  }, [palette]);

  // Actors that pass over each other on their way make it warn of lines that cannot be drawn.
  useEffect(() => void cytoscape.warnings(false), []);
  useFirstPaint(cy, onPainted);
  useVisible(cy, elements);
  const windowControl = useWindow(cy);
  const choice = { graph, level, preset, measure };
  const { arrangement, arranging, isAsked } = useArrangement(cy, windowControl, choice);
  const isArranged = arrangement !== null;
  const basemap = arrangement?.basemap ?? null;
  useBends(cy, elements, arrangement?.bends);
  useHold(cy, elements);
  usePins(cy, elements);
  useFit(isArranged ? windowControl : null);
  useAttention(cy, elements, { isByKeys, isLarge });
  useEnds(cy, { isLarge });
  useGestures(cy);
  useMenuGestures(cy, onMenu);
  useEffect(() => onCore(isArranged ? cy : null), [cy, isArranged, onCore]);
  useEffect(() => onBasemap(basemap), [basemap, onBasemap]);
  useEffect(() => onArranging(arranging), [arranging, onArranging]);
  useEffect(() => {
    if (cy && isArranged) onReady?.({ cy, palette: () => latestPalette.current });
  }, [cy, isArranged, onReady]);

  return (
    <>
      {cy && basemap && (
        <Suspense>
          <BasemapLayer cy={cy} basemap={basemap} palette={palette} />
        </Suspense>
      )}
      {isAsked && (
        <CytoscapeComponent
          cy={setCy}
          className="graph-cytoscape"
          style={FILL}
          elements={elements}
          stylesheet={stylesheet}
          diff={isDifferent}
          minZoom={ZOOM_RANGE.min}
          maxZoom={ZOOM_RANGE.max}
          boxSelectionEnabled={false}
          autounselectify={true}
          {...(isLarge ? COARSE : {})}
        />
      )}
    </>
  );
}

/** Identity suffices: elements and stylesheet are rebuilt only when they change. */
function isDifferent(a: unknown, b: unknown): boolean {
  return a !== b;
}

/**
 * Tells of the first frame that shows actors at their places. It listens from the beginning: that
 * frame may come before React has heard of the places, and in a large drawing no other follows.
 */
function useFirstPaint(cy: Core | null, onPainted: (() => void) | undefined): void {
  const isPainted = useRef(false);
  useDirectDrawing(cy);
  useLayoutEffect(() => {
    if (!cy || isPainted.current) return undefined;
    const onRender = () => {
      const isPlaced = cy.nodes().empty() || cy.nodes().some((node) => node.data(PLACED));
      if (isPainted.current || !isPlaced) return;
      isPainted.current = true;
      if (performance.getEntriesByName(FIRST_PAINT).length === 0) performance.mark(FIRST_PAINT);
      onPainted?.();
    };
    cy.on('render', onRender);
    return () => {
      cy.off('render', onRender);
    };
  }, [cy, onPainted]);
}

/** Keeps the pointer's wishes for a menu connected with whoever shows it. */
function useMenuGestures(cy: Core | null, onMenu: OnMenu | undefined): void {
  useLayoutEffect(() => (cy && onMenu ? connectMenu(cy, onMenu) : undefined), [cy, onMenu]);
}

/** Keeps actors that are pinned to their places marked as such. */
function usePins(cy: Core | null, elements: readonly ElementDefinition[]): void {
  const pinned = useApp((state) => selectView(state).pinned);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without classes
  useLayoutEffect(() => {
    if (!cy) return;
    const ids = new Set(pinned.map((id) => toElementId({ type: 'actor', id })));
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) node.toggleClass('pinned', ids.has(node.id()));
    });
  }, [cy, elements, pinned]);
}

/**
 * Asks for a menu where the second button of a mouse is pressed, or a finger is lifted that has
 * rested and not moved: a drag stays a drag. Gives the function that undoes the connection.
 */
function connectMenu(cy: Core, onMenu: OnMenu): () => void {
  let pressed: EventObject | null = null;
  let isHeld = false;
  const ask = (event: EventObject) =>
    onMenu(toMenuRequest(cy, selectionOf(event.target), event.renderedPosition));
  const onPress = (event: EventObject) => {
    isHeld = false;
    pressed = isByTouch(event) ? null : event;
  };
  const onHold = (event: EventObject) => {
    isHeld = isByTouch(event);
  };
  const onTap = (event: EventObject) => {
    if (isHeld) ask(event);
    isHeld = false;
  };
  // The browser says when a press asks for a menu: Ctrl with the first button does on some systems.
  const onContextMenu = (event: Event) => {
    event.preventDefault();
    if (pressed) ask(pressed);
    pressed = null;
  };
  const container = cy.container();
  container?.addEventListener('contextmenu', onContextMenu);
  cy.on('cxttapstart tapstart', onPress);
  cy.on('taphold', onHold);
  cy.on('tap', onTap);
  return () => {
    container?.removeEventListener('contextmenu', onContextMenu);
    cy.off('cxttapstart tapstart', onPress);
    cy.off('taphold', onHold);
    cy.off('tap', onTap);
  };
}
