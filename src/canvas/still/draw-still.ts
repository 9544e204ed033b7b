import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { Box } from '~/base/box';
import { directionOf } from '~/base/localized';
import { finish } from '~/base/steps';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { AspectPreset } from '~/layout/aspect-preset';
import { WIDTHS_BY_CLAIMS } from '~/marks/line-widths';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { SvgContext } from '~/pictures/svg/svg-context';
import type { SvgElement } from '~/pictures/svg/svg-markup';
import type { Palette } from '~/ui/palette';
import { INITIAL_VIEW } from '~/view/view';
import { applyEnds } from '../apply-ends';
import { findArranged } from '../arrangement';
import { setHeadroom, toHeadroom } from '../basemap';
import { toViewport } from '../camera';
import { fromElementId } from '../element-id';
import { fitAll, sizeOf, toFitBox } from '../fit-all';
import { createMeasure } from '../label';
import { fitLabels, toLabelScale } from '../label-fit';
import { AT_ONCE } from '../off-screen/graph-plot';
import { drawElementGroups, prepareRenderer, whenFlagsLoaded } from '../off-screen/renderer';
import { PLACED } from '../run-layout';
import { showAttention, showVisible } from '../show-view';
import { toStylesheet } from '../stylesheet';
import { toElements } from '../to-elements';
import { toActorLabel } from '../to-layout-input';

/** What a still drawing shows, and the window that it is made for. */
export interface StillSubject {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly locale: Locale;
  readonly preset: AspectPreset;
  readonly palette: Palette;
  /** The address of a state's flag. */
  readonly toFlag: (country: string) => string;
  /** The window's size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A graph as it is first seen in a window, drawn as SVG. */
export interface StillDrawing {
  /** The box of the plane that the window shows whole, in the units of the plane. */
  readonly box: Box;
  /** How large letters are beside those of the plane. */
  readonly scale: number;
  /** In the units of the plane, its preset's origin at 0. */
  readonly elements: readonly SvgElement[];
}

/** Draws a graph as it is first seen in a window. The fonts of labels must have loaded. */
export async function drawStill(subject: StillSubject): Promise<StillDrawing> {
  const { width, height, preset, locale } = subject;
  const container = document.createElement('div');
  container.style.cssText = `position:absolute;width:${width}px;height:${height}px`;
  document.body.append(container);
  const cy = cytoscape({ container, layout: { name: 'preset' } });
  try {
    prepareRenderer(cy);
    putStill(cy, subject);
    await whenFlagsLoaded(cy);
    const [box, camera] = [toFitBox(cy, true), fitAll(cy, true)];
    if (!box || !camera) throw new Error('There is nothing to be drawn, or no room for it.');
    cy.viewport(toViewport(camera, sizeOf(cy)));
    fitLabels(cy, camera.zoom);
    cy.elements().boundingBox();
    applyEnds(cy);
    cy.elements().boundingBox();
    const ruler = document.createElement('canvas').getContext('2d');
    if (!ruler) throw new Error('This browser gives no canvas to measure text on.');
    const context = new SvgContext(ruler, subject.palette.paper);
    context.direction = directionOf(locale);
    context.translate(-preset.originX, 0);
    finish(drawElementGroups(context as unknown as CanvasRenderingContext2D, cy));
    const { x1, y1, x2, y2 } = box;
    return {
      box: { x1: x1 - preset.originX, y1, x2: x2 - preset.originX, y2 },
      scale: toLabelScale(camera.zoom),
      elements: context.elements,
    };
  } finally {
    cy.destroy();
    container.remove();
  }
}

function putStill(cy: Core, { graph, visible, locale, preset, palette, toFlag }: StillSubject) {
  const { level, layout } = INITIAL_VIEW;
  const measure = createMeasure();
  const positions = findArranged({ graph, level, layout, preset });
  if (!positions) throw new Error('The graph has no arrangement that is known at once.');
  cy.style([...toStylesheet({ palette, isLarge: false }), AT_ONCE] as cytoscape.StylesheetJson);
  const toLabel: Parameters<typeof toElements>[1]['toLabel'] = ({ text }, actor) =>
    toActorLabel(text, actor, preset.labelWidth, measure);
  const { markScale } = preset;
  cy.add(toElements(graph, { level, locale, markScale, toLabel, measure, toFlag }));
  for (const node of cy.nodes().toArray() as NodeSingular[]) {
    const place = positions.get(fromElementId(node.id())?.id as ActorId);
    if (place) node.position({ ...place }).data(PLACED, true);
  }
  showVisible(cy, visible, { bare: INITIAL_VIEW.bare, locale, widths: WIDTHS_BY_CLAIMS });
  const attention = { selected: undefined, hovered: [], isByKeys: false, isLarge: false };
  showAttention(cy, { graph, visible, ...attention });
  setHeadroom(cy, toHeadroom(preset));
}
