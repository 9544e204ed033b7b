import cytoscape, { type Core } from 'cytoscape';
import type { Size } from '~/base/box';
import { directionOf } from '~/base/localized';
import { type Steps, takeSteps } from '~/base/steps';
import type { Plot } from '~/pictures/drawing-group';
import type { FigurePlacement } from './figure-placement';
import type { Spacing } from './figure-style';
import {
  type BasemapPart,
  findSeen,
  knowReach,
  type PictureExtent,
  type PictureWindow,
  plotWindow,
  type SeenElements,
  toBasemapPart,
  toWholeWindow,
} from './graph-plot';
import { type Occupied, readOccupied } from './occupied';
import { dropLabels, type GraphContent, putGraph, toCamps } from './put-graph';
import { prepareRenderer, whenFlagsLoaded } from './renderer';

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
  arrange(placement: FigurePlacement, spacing: Spacing): Promise<ArrangedGraph>;
  /** Plots it in an arrangement. */
  plot(placement: FigurePlacement, spacing: Spacing): Promise<ArrangedPlot>;
  /** Gives everything back; plots can still be drawn. */
  destroy(): void;
}

/** An arrangement that was asked for, with what is known of it. */
interface Known {
  readonly placement: FigurePlacement;
  readonly spacing: Spacing;
  arranged?: ArrangedGraph;
  plot?: ArrangedPlot;
}

/** What an instance now shows: an arrangement, what lies under it, and its window. */
interface ArrangedInstance {
  readonly of: Known;
  readonly basemap: BasemapPart | undefined;
  readonly hasCamps: boolean;
  readonly unnamed: number;
  readonly window: PictureWindow;
}

/** Creates the graph of a figure; whoever asks for it destroys it. */
export function createOffScreenGraph(content: GraphContent, signal?: AbortSignal): OffScreenGraph {
  const container = document.createElement('div');
  const cy = cytoscape({ container, layout: { name: 'preset' } });
  prepareRenderer(cy);
  const known: Known[] = [];
  const find = (placement: FigurePlacement, { labels, spread }: Spacing): Known => {
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
  let now: ArrangedInstance | undefined;
  let before: Promise<unknown> = Promise.resolve();
  /** Uses an arrangement, one after the other, since all of them have the same instance. */
  const using = <Value>(
    asked: Known,
    use: (standing: ArrangedInstance) => Value | Promise<Value>,
  ): Promise<Value> => {
    const using = before.then(async () => {
      signal?.throwIfAborted();
      if (now?.of !== asked) {
        now = undefined;
        now = await arrangeOn(cy, content, asked, signal);
      }
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
      asked.plot ??= await using(asked, (standing) =>
        takeSteps(plotArranged(cy, content, standing), signal),
      );
      return asked.plot;
    },
    destroy: () => cy.destroy(),
  };
}

/** Puts a graph on an instance in the place of what stood there. */
async function arrangeOn(
  cy: Core,
  content: GraphContent,
  of: Known,
  signal: AbortSignal | undefined,
): Promise<ArrangedInstance> {
  const { placement, spacing } = of;
  const { palette, locale, view, hasNotes } = content;
  await takeSteps(putGraph(cy, content, placement, spacing), signal);
  // Numbers of notes stand where those of relations would.
  if (hasNotes) cy.edges().data('number', '');
  const own = placement.basemap ?? toCamps(cy, content, placement, spacing);
  await Promise.all([whenFlagsLoaded(cy), own?.whenReady]);
  await takeSteps(knowReach(cy), signal);
  const unnamed = spacing.labels > 1.01 ? dropLabels(cy) : 0;
  if (unnamed > 0) await takeSteps(knowReach(cy), signal);
  const isAround = view.focus === null;
  const basemap = toBasemapPart(cy, own, { palette, locale, labels: spacing.labels, isAround });
  const window = content.window ?? toWholeWindow(cy, basemap);
  const hasCamps = own !== undefined && own !== placement.basemap;
  return { of, basemap, hasCamps, unnamed, window };
}

function toArranged(
  cy: Core,
  content: GraphContent,
  { window, hasCamps, unnamed }: ArrangedInstance,
): ArrangedGraph {
  const { width, height } = window;
  return { width, height, hasCamps, unnamed, ...findSeen(cy, extentOf(content), window) };
}

function* plotArranged(
  cy: Core,
  content: GraphContent,
  { window, basemap, unnamed }: ArrangedInstance,
): Steps<ArrangedPlot> {
  const [extent, direction] = [extentOf(content), directionOf(content.locale)];
  const within = { x1: 0, y1: 0, x2: window.width, y2: window.height };
  return {
    ...(yield* plotWindow(cy, { window, extent, basemap, direction })),
    window,
    unnamed,
    occupied: content.hasNotes ? readOccupied(cy, { window }) : { boxes: [], ways: [], within },
  };
}

function extentOf({ window }: GraphContent): PictureExtent {
  return window ? 'current' : 'whole';
}
