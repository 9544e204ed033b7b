import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { directionOf } from '~/base/localized';
import type { Size } from '~/base/size';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Plot } from '~/pictures/plot';
import type { Palette } from '~/ui/palette';
import type { Selected } from '~/view/selected';
import type { View } from '~/view/view';
import { applyBends } from '../apply-bends';
import { applyEnds } from '../apply-ends';
import { type Box, isOverlap } from '../camera';
import { createCampsGround } from '../camps/camps-ground';
import { fromElementId } from '../element-id';
import { toFlagAddress } from '../flags';
import type { Ground } from '../ground';
import type { MeasureText } from '../label';
import { PLACED } from '../run-layout';
import { showAttention, showVisible } from '../show-view';
import { toActorLabel } from '../to-bodies';
import { toElements } from '../to-elements';
import type { Placement, PlacementChoice } from './figure-placement';
import { isLargeGraph, type Spacing, toFigureStyle } from './figure-style';
import {
  type Extent,
  findSeen,
  type GroundPart,
  type PictureWindow,
  plotWindow,
  type SeenElements,
  toGroundPart,
  toWholeWindow,
} from './graph-plot';
import { type Occupied, readOccupied, toLabelBox, toMarkBox } from './occupied';
import { prepareRenderer, whenFlagsLoaded } from './renderer';

/** What of a graph is drawn for a figure, whatever the screen shows. */
export interface GraphContent extends PlacementChoice {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly selected: Selected | undefined;
  readonly view: View;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly measure: MeasureText;
  /** The part of the screen that is drawn, where not all of the graph is. */
  readonly window: PictureWindow | undefined;
  /** Whether its lines carry the numbers of notes. */
  readonly hasNotes: boolean;
}

/** A graph arranged for a figure: how large it is, and what can be seen of it. */
export interface ArrangedGraph extends Size, SeenElements {
  /** How many labels were left out because they would have lain on others. */
  readonly unnamed: number;
  /** Whether it shows two camps. */
  readonly hasCamps: boolean;
}

/** A graph plotted for a figure. */
export interface ArrangedPlot extends Plot {
  readonly window: PictureWindow;
  readonly unnamed: number;
  /** What numbers on its lines must keep off; empty where they have none. */
  readonly occupied: Occupied;
}

/** A graph that is on no screen: one Cytoscape instance, arranged as often as is asked for. */
export interface OffScreenGraph {
  /** Arranges it, once its flags and its land are there. */
  arrange(placement: Placement, spacing: Spacing): Promise<ArrangedGraph>;
  /** Plots it in an arrangement. */
  plot(placement: Placement, spacing: Spacing): Promise<ArrangedPlot>;
  /** Gives everything back; plots can still be drawn. */
  destroy(): void;
}

/** An arrangement that was asked for, with what is known of it. */
interface Known {
  readonly placement: Placement;
  readonly spacing: Spacing;
  arranged?: ArrangedGraph;
  plot?: ArrangedPlot;
}

/** A graph as it now stands on an instance. */
interface Standing {
  readonly of: Known;
  readonly ground: GroundPart | undefined;
  readonly hasCamps: boolean;
  readonly unnamed: number;
  readonly window: PictureWindow;
}

/** Creates the graph of a figure; whoever asks for it destroys it. */
export function createOffScreenGraph(content: GraphContent): OffScreenGraph {
  const container = document.createElement('div');
  const cy = cytoscape({ container, layout: { name: 'preset' } });
  prepareRenderer(cy);
  const known: Known[] = [];
  const find = (placement: Placement, { labels, spread }: Spacing): Known => {
    const found = known.find(
      (each) =>
        each.placement === placement &&
        each.spacing.labels === labels &&
        each.spacing.spread === spread,
    );
    if (found) return found;
    const made = { placement, spacing: { labels, spread } };
    known.push(made);
    return made;
  };
  let now: Standing | undefined;
  let before: Promise<unknown> = Promise.resolve();
  /** Uses an arrangement, one after the other, since all of them have the same instance. */
  const using = <Value>(asked: Known, use: (standing: Standing) => Value): Promise<Value> => {
    const using = before.then(async () => {
      // Of a large graph each arrangement takes long; between them the page may do something else.
      await new Promise((resolve) => setTimeout(resolve));
      if (now?.of !== asked) now = await arrangeOn(cy, content, asked);
      return use(now);
    });
    before = using.catch(() => undefined);
    return using;
  };
  return {
    async arrange(placement, spacing) {
      const asked = find(placement, spacing);
      asked.arranged ??= await using(asked, (standing) => toArranged(cy, content, standing));
      return asked.arranged;
    },
    async plot(placement, spacing) {
      const asked = find(placement, spacing);
      asked.plot ??= await using(asked, (standing) => plotStanding(cy, content, standing));
      return asked.plot;
    },
    destroy: () => cy.destroy(),
  };
}

/** Puts a graph on an instance in the place of what stood there. */
async function arrangeOn(cy: Core, content: GraphContent, of: Known): Promise<Standing> {
  const { placement, spacing } = of;
  const { palette, locale, view, hasNotes } = content;
  putElements(cy, content, placement, spacing);
  // Numbers of notes stand where those of relations would.
  if (hasNotes) cy.edges().data('number', '');
  const own = placement.ground ?? toCamps(cy, content, placement, spacing);
  await Promise.all([whenFlagsLoaded(cy), own?.whenReady]);
  const unnamed = spacing.labels > 1.01 ? dropLabels(cy) : 0;
  const isAround = view.focus === null;
  const ground = toGroundPart(cy, own, { palette, locale, labels: spacing.labels, isAround });
  const window = content.window ?? toWholeWindow(cy, ground);
  const hasCamps = own !== undefined && own !== placement.ground;
  return { of, ground, hasCamps, unnamed, window };
}

function toArranged(
  cy: Core,
  content: GraphContent,
  { window, hasCamps, unnamed }: Standing,
): ArrangedGraph {
  const { width, height } = window;
  return { width, height, hasCamps, unnamed, ...findSeen(cy, extentOf(content), window) };
}

function plotStanding(
  cy: Core,
  content: GraphContent,
  { window, ground, unnamed }: Standing,
): ArrangedPlot {
  const [extent, direction] = [extentOf(content), directionOf(content.locale)];
  const within = { x1: 0, y1: 0, x2: window.width, y2: window.height };
  return {
    ...plotWindow(cy, { window, extent, ground, direction }),
    window,
    unnamed,
    occupied: content.hasNotes ? readOccupied(cy, { window }) : { boxes: [], ways: [], within },
  };
}

function extentOf({ window }: GraphContent): Extent {
  return window ? 'current' : 'whole';
}

function putElements(
  cy: Core,
  content: GraphContent,
  { positions, proportion, bends }: Placement,
  spacing: Spacing,
): void {
  const { graph, visible, selected, view, locale, measure } = content;
  const { labels, spread } = spacing;
  const elements = toElements(graph, {
    level: view.level,
    locale,
    markScale: proportion.markScale,
    toLabel: ({ text }, actor) =>
      toActorLabel(
        text,
        actor,
        proportion.labelWidth * Math.sqrt(labels),
        (line, isStrong) => measure(line, isStrong) * labels,
      ),
    toFlag: toFlagAddress,
  });
  cy.elements().remove();
  cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
  cy.style(toFigureStyle(content, spacing));
  cy.batch(() => {
    cy.add(elements);
    for (const node of cy.nodes().toArray()) {
      const place = positions.get(fromElementId(node.id())?.id as never);
      if (!place) continue;
      const x = (place.x - proportion.originX) * spread + proportion.originX;
      node.position({ x, y: place.y * spread });
      node.data(PLACED, true);
    }
    applyBends(cy, bends, spread);
    showVisible(cy, visible, { bare: view.bare, locale });
  });
  showAttention(cy, { graph, visible, selected, hovered: [], isByKeys: false, isLarge: false });
  if (!isLargeGraph(graph)) applyEnds(cy);
}

/** The camps under a graph, where its actors now stand; undefined on a map. */
function toCamps(
  cy: Core,
  { graph, view, plane, measure }: GraphContent,
  { proportion }: Placement,
  { labels }: Spacing,
): Ground | undefined {
  if (plane === 'map') return undefined;
  const { level, layout } = view;
  const positions = new Map(
    (cy.nodes().toArray() as NodeSingular[]).map((node) => [
      fromElementId(node.id())?.id as ActorId,
      node.position(),
    ]),
  );
  const choice = { graph, level, layout: layout.id, proportion, positions, labels };
  return createCampsGround(choice, measure);
}

/** Takes away the labels that would lie on the label of a heavier actor or on a mark. */
function dropLabels(cy: Core): number {
  const nodes = (cy.nodes(':visible').toArray() as NodeSingular[])
    .toSorted((a, b) => Number(b.data('weight')) - Number(a.data('weight')))
    .map((node) => ({ node, mark: toMarkBox(node), label: toLabelBox(node) }));
  const kept: Box[] = [];
  const dropped = nodes.filter(({ node, label }) => {
    const isCovering =
      kept.some((other) => isOverlap(other, label)) ||
      nodes.some((other) => other.node !== node && isOverlap(other.mark, label));
    if (!isCovering) kept.push(label);
    return isCovering;
  });
  cy.batch(() => {
    for (const { node } of dropped) node.data('label', '');
  });
  return dropped.length;
}
