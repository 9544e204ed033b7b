import type { Core, NodeSingular } from 'cytoscape';
import type { Size } from '~/base/box';
import {
  type AspectPreset,
  aspectPresetAt,
  aspectPresetsOf,
  findAspectPreset,
  graphViewAt,
} from '~/layout/aspect-preset';
import type { Positions } from '~/layout/layout-input';
import { findStoredPlaces } from '~/layout/stored-arrangements';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { GraphViewId } from '~/view/panes';
import type { Point, View } from '~/view/view';
import { arrange } from '../arrangement';
import { findCampsShown } from '../camps/camps-shown';
import type { Drawing } from '../drawing';
import { fromElementId } from '../element-id';
import type { MeasureText } from '../label';
import type { MapArrangement } from '../map/arrange-map';
import { arrangeOnMap } from '../map-arrangement';
import { PLACED } from '../run-layout';

/** Where actors stand on a figure, and on a map what lies under them and how lines bend. */
export type FigurePlacement = {
  readonly positions: Positions;
  readonly proportion: AspectPreset;
} & Partial<MapArrangement>;

/** What decides where actors stand on a figure. */
export interface PlacementChoice {
  readonly graph: Graph;
  readonly view: Pick<View, 'level' | 'layout' | 'moved'>;
  readonly graphView: GraphViewId;
  /** The drawing on the screen, where there is one; it may show the other plane. */
  readonly drawing: Drawing | null;
}

/** A graph of so few actors is arranged anew for a page of other proportions. */
const MOST_ARRANGED = 60;

/** Where actors stand on a figure of its own size: as on the screen, where that shows the plane. */
export async function findPlacement(
  choice: PlacementChoice,
  measure: MeasureText,
): Promise<FigurePlacement> {
  const onScreen = readPlacement(choice);
  await knowCamps(choice);
  if (onScreen && choice.graphView === 'graph') return onScreen;
  const proportion =
    onScreen?.proportion ?? toProportion(choice.graphView, findAspectPreset(SCREEN));
  return placeIn(choice, proportion, measure);
}

/**
 * The ways in which actors may stand in a room: as arranged for the proportions nearest to its own,
 * but where the reader has moved somebody, or another arrangement would take long, as on the screen.
 * `plain` is how they stand on a figure of its own size; what was arranged is kept in `arranged`.
 */
export async function findPlacements(
  choice: PlacementChoice,
  room: Size,
  measure: MeasureText,
  { plain, arranged }: KnownPlacements,
): Promise<readonly FigurePlacement[]> {
  const { graphView } = choice;
  const isOnScreen = graphView === 'graph' && readPlacement(choice) !== undefined;
  await knowCamps(choice);
  const nearest = toProportion(graphView, findAspectPreset(room));
  if (isOnScreen && !isFree(choice, nearest)) return [plain];
  if (!isOnScreen) arranged.set(plain.proportion, plain);
  const isQuick = graphView === 'map' || isStored(choice, nearest);
  const aspect = room.width / room.height;
  const proportions = aspectPresetsOf(graphView).filter(
    (other) =>
      other === nearest || (isQuick && Math.abs(Math.log(aspect / other.aspect)) < ALSO_NEAR),
  );
  return Promise.all(
    proportions.map(async (proportion) => {
      const placement = arranged.get(proportion) ?? (await placeIn(choice, proportion, measure));
      arranged.set(proportion, placement);
      return placement;
    }),
  );
}

/** How actors stand on a figure of its own size, and how they were arranged for others. */
export interface KnownPlacements {
  readonly plain: FigurePlacement;
  readonly arranged: Map<AspectPreset, FigurePlacement>;
}

/** Waits for the camps that are to be drawn under a graph. */
async function knowCamps({ graph, view, graphView }: PlacementChoice): Promise<void> {
  if (graphView === 'graph') await findCampsShown(graph, view.level, view.layout.id);
}

/** How far, as the logarithm of a ratio, another proportion may be from that of a room. */
const ALSO_NEAR = 0.45;

async function placeIn(
  { graph, view, graphView }: PlacementChoice,
  wanted: AspectPreset,
  measure: MeasureText,
): Promise<FigurePlacement> {
  if (graphView === 'map') {
    const choice = { graph, level: view.level, preset: wanted };
    return { ...(await arrangeOnMap(choice, measure)), proportion: wanted };
  }
  const proportion = movedProportion(view) ?? wanted;
  const positions = await arrange(
    { graph, level: view.level, layout: view.layout, preset: proportion },
    measure,
  );
  const moved = Object.entries(view.moved).filter(([id]) => positions.has(id as ActorId));
  return {
    positions: new Map([...positions, ...(moved as unknown as [ActorId, Point][])]),
    proportion,
  };
}

/** The places on the screen, where that shows the plane. */
export function readPlacement({
  graphView,
  drawing,
}: Pick<PlacementChoice, 'graphView' | 'drawing'>): FigurePlacement | undefined {
  const positions = drawing ? readPositions(drawing.cy) : new Map<ActorId, Point>();
  const [first] = positions.values();
  if (!first || graphViewAt(first) !== graphView) return undefined;
  return { positions, proportion: aspectPresetAt(first) };
}

function readPositions(cy: Core): Positions {
  const placed = (cy.nodes().toArray() as NodeSingular[]).filter((node) => node.data(PLACED));
  return new Map(
    placed.map((node) => [fromElementId(node.id())?.id as ActorId, { ...node.position() }]),
  );
}

/** Whether actors may stand elsewhere than on the screen. */
function isFree({ graph, view }: PlacementChoice, proportion: AspectPreset): boolean {
  if (Object.keys(view.moved).length > 0) return false;
  return graph.actors.size <= MOST_ARRANGED || isStored({ graph, view }, proportion);
}

function isStored(
  { graph, view }: Pick<PlacementChoice, 'graph' | 'view'>,
  proportion: AspectPreset,
): boolean {
  return findStoredPlaces(graph, view.level, view.layout, proportion) !== undefined;
}

function movedProportion({ moved }: Pick<View, 'moved'>): AspectPreset | undefined {
  const [place] = Object.values(moved);
  return place && graphViewAt(place) === 'graph' ? aspectPresetAt(place) : undefined;
}

/** The proportion of a plane that is alike to another's. */
function toProportion(graphView: GraphViewId, { id }: AspectPreset): AspectPreset {
  const proportions = aspectPresetsOf(graphView);
  return proportions.find((proportion) => proportion.id === id) ?? (proportions[0] as AspectPreset);
}

/** What a figure is arranged for that has neither a page nor a screen. */
const SCREEN: Size = { width: 1440, height: 900 };

/** Whether a drawing is seen and shows a plane, so that a figure can be of a part of it. */
export function isSeen(drawing: Drawing | null, graphView: GraphViewId): boolean {
  const isLaidOut = drawing !== null && drawing.cy.width() > 0;
  return isLaidOut && readPlacement({ graphView, drawing }) !== undefined;
}
