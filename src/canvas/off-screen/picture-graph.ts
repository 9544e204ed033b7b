import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { drawGroup } from '~/pictures/drawing-group';
import type { Plot } from '~/pictures/plot';
import { type Box, toUnion } from '../camera';
import { type Ground, type GroundLook, shownOn } from '../ground';
import { type Attention, showAttention } from '../show-view';
import { drawElementGroups, type ElementRenderer } from './draw-element-groups';

/** What of the graph a picture shows: all that is visible, or what the window shows of it. */
export type Extent = 'whole' | 'current';

/** A drawing, on the screen or made for a picture, as a picture needs to know it. */
export interface DrawnGraph {
  readonly cy: Core;
  readonly stylesheet: StylesheetJson;
  /** What is drawn, and what of it is selected. */
  readonly attention: Pick<Attention, 'graph' | 'visible' | 'selected'>;
  /** What lies under it, and how much of the plane that takes where all of it is to be seen. */
  readonly ground?:
    | {
        /** What it is called where the parts of a picture have names. */
        readonly name: 'basemap' | 'camps';
        readonly draw: (context: CanvasRenderingContext2D) => void;
        readonly box: Box | undefined;
      }
    | undefined;
  /** What labels are read in; left out, that of the page around the drawing. */
  readonly direction?: 'ltr' | 'rtl';
  /** Where its window stands; left out, where it stands on the screen. */
  readonly window?: PictureWindow | undefined;
}

/** What a picture of a graph shows of it. */
export interface GraphPicture extends Plot {
  readonly window: PictureWindow;
  /** The data of what can be seen in it. */
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** The part of Cytoscape's canvas renderer that draws; not among its published types. */
interface Renderer extends ElementRenderer {
  imageCache?: object;
  getCachedImage(address: string, crossOrigin: string, onLoad: () => void): HTMLImageElement;
  usePaths(): boolean;
  drawRoundPolygonPath(context: CanvasRenderingContext2D, ...rest: unknown[]): void;
}

/** Where a picture's window stands: pixels a unit, where the plane's origin is, and its size. */
export interface PictureWindow {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

const MARGIN = 6;

/**
 * A picture of the graph as it stands at this moment, selection included and without what only the
 * pointer singles out. It is drawn from a copy: nothing on the screen is touched.
 */
export function toGraphPicture(drawn: DrawnGraph, extent: Extent): GraphPicture {
  const { cy } = drawn;
  const elements = cy.elements().jsons() as unknown as cytoscape.ElementDefinition[];
  const images = rendererOf(cy).imageCache;
  const direction = drawn.direction ?? directionAround(cy);
  const withCopy = <Value>(use: (copy: Core) => Value): Value => {
    const copy = createCopy(drawn, elements);
    if (images) rendererOf(copy).imageCache = images;
    try {
      return use(copy);
    } finally {
      copy.destroy();
    }
  };
  const { window, nodes, edges } = withCopy((copy) => look(copy, extent, drawn));
  return {
    window,
    width: window.width,
    height: window.height,
    isCut: extent === 'current',
    nodes,
    edges,
    draw: (context) => {
      const { ground } = drawn;
      if (ground) drawGroup(context, ground.name, () => drawUnder(ground, context, window));
      withCopy((copy) => drawCopy(copy, context, { window, direction, extent }));
    },
  };
}

/** Whether a drawing is so large that its lines are drawn straight. */
export function isDrawnPlainly(cy: Core): boolean {
  const line = cy.edges()[0];
  return line !== undefined && line.style('curve-style') === 'straight';
}

/** A ground as a picture draws it; without a focus all of it is to be seen. */
export function toGroundPart(
  cy: Core,
  ground: Ground | undefined,
  { isAround, ...look }: Omit<GroundLook, 'shown'> & { readonly isAround: boolean },
): DrawnGraph['ground'] {
  if (!ground) return undefined;
  const shown = shownOn(cy, ground);
  return {
    name: ground.words ? 'basemap' : 'camps',
    draw: (context) => ground.draw(context, { ...look, shown }),
    box: isAround ? ground.box : undefined,
  };
}

/** Waits until the flags of a drawing are there, or are known to be missing. */
export async function whenFlagsLoaded(cy: Core): Promise<void> {
  const renderer = rendererOf(cy);
  const flags = new Set(cy.nodes('[flag]').map((node) => String(node.data('flag'))));
  const images = [...flags].map((flag) => renderer.getCachedImage(flag, 'anonymous', () => {}));
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

function createCopy(
  { stylesheet, attention }: DrawnGraph,
  elements: cytoscape.ElementDefinition[],
): Core {
  const copy = cytoscape({
    container: document.createElement('div'),
    elements: structuredClone(elements),
    layout: { name: 'preset' },
    style: [...stylesheet, { selector: '*', style: { 'transition-duration': 0 } }],
  });
  showAttention(copy, {
    ...attention,
    hovered: [],
    isByKeys: false,
    isLarge: false,
  });
  const renderer = rendererOf(copy);
  // A file of lines takes no ready-made paths, and without them this shape does not begin its own.
  const { drawRoundPolygonPath } = renderer;
  renderer.usePaths = () => false;
  renderer.drawRoundPolygonPath = (context, ...rest) => {
    context.beginPath();
    drawRoundPolygonPath.call(renderer, context, ...rest);
  };
  return copy;
}

/** The window of a picture, and the data of what shows in it. */
function look(copy: Core, extent: Extent, drawn: DrawnGraph) {
  const { ground } = drawn;
  const visible = copy.elements(':visible');
  const box = toUnion(ground?.box, visible.boundingBox({ includeOverlays: false }));
  const window: PictureWindow =
    extent === 'current'
      ? (drawn.window ?? toWindow(drawn.cy))
      : {
          zoom: 1,
          pan: { x: MARGIN - box.x1, y: MARGIN - box.y1 },
          width: Math.ceil(box.x2 - box.x1) + 2 * MARGIN,
          height: Math.ceil(box.y2 - box.y1) + 2 * MARGIN,
        };
  // Who is named at an edge, with the mark beyond it, is not to be seen.
  const ofMark = { includeLabels: false, includeOverlays: false };
  const shown = visible.filter((element) => isWithin(element.boundingBox(ofMark), window));
  return {
    window,
    nodes: shown.nodes().map((node) => node.data()),
    edges: shown.edges().map((edge) => edge.data()),
  };
}

/** Where the window of a drawing stands on the screen. */
export function toWindow(cy: Core): PictureWindow {
  return {
    zoom: cy.zoom(),
    pan: { ...cy.pan() },
    width: cy.width(),
    height: cy.height(),
  };
}

function directionAround(cy: Core): string {
  return cy.container() ? getComputedStyle(cy.container() as Element).direction : 'ltr';
}

function isWithin(
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
  { zoom, pan, width, height }: PictureWindow,
): boolean {
  const [left, right] = [x1 * zoom + pan.x, x2 * zoom + pan.x];
  const [top, bottom] = [y1 * zoom + pan.y, y2 * zoom + pan.y];
  return right > 0 && left < width && bottom > 0 && top < height;
}

/** Draws a ground as far as the window shows it. */
function drawUnder(
  ground: NonNullable<DrawnGraph['ground']>,
  context: CanvasRenderingContext2D,
  { zoom, pan, width, height }: PictureWindow,
): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  ground.draw(context);
  context.restore();
}

function drawCopy(
  copy: Core,
  context: CanvasRenderingContext2D,
  { window, direction, extent }: { window: PictureWindow; direction: string; extent: Extent },
): void {
  const renderer = rendererOf(copy);
  copy.viewport({ zoom: window.zoom, pan: { ...window.pan } });
  // The renderer works out where lines run only when it is asked how far they reach.
  copy.elements().boundingBox();
  context.save();
  if (extent === 'current') {
    context.beginPath();
    context.rect(0, 0, window.width, window.height);
    context.clip();
  }
  context.direction = direction as CanvasDirection;
  context.translate(window.pan.x, window.pan.y);
  context.scale(window.zoom, window.zoom);
  drawElementGroups(context, renderer);
  context.restore();
}

function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}
