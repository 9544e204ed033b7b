import cytoscape, {
  type Collection,
  type Core,
  type SingularElementArgument,
  type StylesheetJson,
} from 'cytoscape';
import { type Box, toUnion } from '~/base/box';
import { finish, inPieces, type Steps } from '~/base/steps';
import { drawGroup, type Plot, toDrawn } from '~/pictures/drawing-group';
import { createRecorder } from '~/pictures/recording';
import { type Basemap, type BasemapLook, shownOn } from '../basemap';
import { type Attention, showAttention } from '../show-view';
import { drawElementGroups, prepareRenderer } from './renderer';

/** What of the graph a picture shows: all that is visible, or what the window shows of it. */
export type PictureExtent = 'whole' | 'current';

/** Where a picture's window stands: pixels a unit, where the plane's origin is, and its size. */
export interface PictureWindow {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** What lies under a plot, and how much of the plane that takes where all of it is to be seen. */
export interface BasemapPart {
  /** What it is called where the parts of a picture have names. */
  readonly name: 'basemap' | 'camps';
  readonly draw: (context: CanvasRenderingContext2D) => void;
  readonly box: Box | undefined;
}

/** The data of what can be seen on a plot of a graph. */
export interface SeenElements {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** A graph drawn once and for all: the Cytoscape instance that it was drawn by is not needed again. */
export interface GraphPlot extends Plot, SeenElements {
  readonly window: PictureWindow;
}

const MARGIN = 6;

/** The window in which all that is visible can be seen, and what lies under it. */
export function toWholeWindow(cy: Core, basemap: BasemapPart | undefined): PictureWindow {
  const visible = cy.elements(':visible');
  const box = toUnion(basemap?.box, visible.boundingBox({ includeOverlays: false }));
  return {
    zoom: 1,
    pan: { x: MARGIN - box.x1, y: MARGIN - box.y1 },
    width: Math.ceil(box.x2 - box.x1) + 2 * MARGIN,
    height: Math.ceil(box.y2 - box.y1) + 2 * MARGIN,
  };
}

/** Where the window of a drawing stands on the screen. */
export function toWindow(cy: Core): PictureWindow {
  return { zoom: cy.zoom(), pan: { ...cy.pan() }, width: cy.width(), height: cy.height() };
}

/** The data of what is within a window; all that is visible is within the whole one. */
export function findSeen(cy: Core, extent: PictureExtent, window: PictureWindow): SeenElements {
  const visible = cy.elements(':visible');
  // Who is named at an edge, with the mark beyond it, is not to be seen.
  const ofMark = { includeLabels: false, includeOverlays: false };
  const seen =
    extent === 'whole'
      ? visible
      : visible.filter((element) => isWithin(element.boundingBox(ofMark), window));
  return {
    nodes: seen.nodes().map((node) => node.data()),
    edges: seen.edges().map((edge) => edge.data()),
  };
}

/**
 * Draws, step by step, what an instance that is on no screen shows in a window, for any 2D context to
 * have.
 */
export function* plotWindow(
  cy: Core,
  {
    window,
    extent,
    basemap,
    direction,
  }: {
    readonly window: PictureWindow;
    readonly extent: PictureExtent;
    readonly basemap: BasemapPart | undefined;
    /** What labels are read in. */
    readonly direction: 'ltr' | 'rtl';
  },
): Steps<Plot> {
  const { context, recording } = createRecorder();
  cy.viewport({ zoom: window.zoom, pan: { ...window.pan } });
  yield* knowReach(cy);
  context.direction = direction;
  yield* drawElementGroups(context, cy);
  return {
    width: window.width,
    height: window.height,
    isCut: extent === 'current',
    ...toDrawn(function* (context) {
      if (basemap) drawGroup(context, basemap.name, () => drawBasemap(context, window, basemap));
      enterWindow(context, window, extent === 'current');
      yield* recording(context);
      context.restore();
    }),
  };
}

/** Some elements of an instance as a collection, which its published types make of one alone. */
export function collect(cy: Core, elements: readonly SingularElementArgument[]): Collection {
  return cy.collection(elements as unknown as Collection);
}

/** Has the renderer work out, step by step, where lines run and how far all that is drawn reaches. */
export function knowReach(cy: Core): Steps {
  return inPieces(cy.elements().toArray(), (piece) => {
    collect(cy, piece).boundingBox();
  });
}

/**
 * A plot of what a drawing shows at this moment, selection included and without what only the
 * pointer singles out. It is drawn by a copy: nothing on the screen is touched.
 */
export function plotScreen(
  cy: Core,
  extent: PictureExtent,
  {
    stylesheet,
    attention,
    basemap,
  }: {
    readonly stylesheet: StylesheetJson;
    readonly attention: Pick<Attention, 'graph' | 'visible' | 'selected'>;
    readonly basemap: BasemapPart | undefined;
  },
): GraphPlot {
  const elements = cy.elements().jsons() as unknown as cytoscape.ElementDefinition[];
  const copy = cytoscape({
    container: document.createElement('div'),
    elements: structuredClone(elements),
    layout: { name: 'preset', fit: false } as cytoscape.PresetLayoutOptions,
    style: [...stylesheet, AT_ONCE],
  });
  try {
    showAttention(copy, { ...attention, hovered: [], isByKeys: false, isLarge: false });
    prepareRenderer(copy, cy);
    const window = extent === 'current' ? toWindow(cy) : toWholeWindow(copy, basemap);
    const direction = directionAround(cy);
    const plot = finish(plotWindow(copy, { window, extent, basemap, direction }));
    return { ...plot, window, ...findSeen(copy, extent, window) };
  } finally {
    copy.destroy();
  }
}

/** Lets nothing come and go by and by where nobody sees it. */
export const AT_ONCE = { selector: '*', style: { 'transition-duration': 0 } } as const;

/** Whether a drawing is so large that its lines are drawn straight. */
export function isDrawnPlainly(cy: Core): boolean {
  const line = cy.edges()[0];
  return line !== undefined && line.style('curve-style') === 'straight';
}

/** A basemap as a plot has it; without a focus all of it is to be seen. */
export function toBasemapPart(
  cy: Core,
  basemap: Basemap | undefined,
  { isAround, ...look }: Omit<BasemapLook, 'shown'> & { readonly isAround: boolean },
): BasemapPart | undefined {
  if (!basemap) return undefined;
  const shown = shownOn(cy, basemap);
  return {
    name: basemap.words ? 'basemap' : 'camps',
    draw: (context) => basemap.draw(context, { ...look, shown }),
    box: isAround ? basemap.box : undefined,
  };
}

function directionAround(cy: Core): 'ltr' | 'rtl' {
  const container = cy.container();
  return container && getComputedStyle(container).direction === 'rtl' ? 'rtl' : 'ltr';
}

function isWithin(
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
  { zoom, pan, width, height }: PictureWindow,
): boolean {
  const [left, right] = [x1 * zoom + pan.x, x2 * zoom + pan.x];
  const [top, bottom] = [y1 * zoom + pan.y, y2 * zoom + pan.y];
  return right > 0 && left < width && bottom > 0 && top < height;
}

function drawBasemap(
  context: CanvasRenderingContext2D,
  window: PictureWindow,
  { draw }: BasemapPart,
): void {
  enterWindow(context, window, true);
  draw(context);
  context.restore();
}

/** Has what is drawn until the state is restored in the units of the plane, cut at a window's edges if asked for. */
function enterWindow(
  context: CanvasRenderingContext2D,
  { zoom, pan, width, height }: PictureWindow,
  isCut: boolean,
): void {
  context.save();
  if (isCut) {
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
  }
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
}
