import type { Core, NodeSingular } from 'cytoscape';
import { aspectPresetAt, graphViewAt } from '~/layout/aspect-preset';
import type { Positions } from '~/layout/layout-input';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import { fromElementId } from './element-id';
import { toDuration } from './motion';

const MOVING = 300;
/** The data field of actors that have a place; those without are not drawn. */
export const PLACED = 'isPlaced';

/**
 * Puts every drawn actor at its place: at once where it was never placed, else by a short motion.
 * Those new beside ones already placed come out of the actor they act for. `onArrived` is called
 * with everybody at the new places, before the motion is shown.
 */
export function placeActors(
  cy: Core,
  { graph, positions, moved }: Placing,
  onArrived: () => void,
): void {
  const nodes = cy.nodes().toArray() as NodeSingular[];
  const known = new Map(
    nodes
      .filter((node) => node.data(PLACED))
      .map((node) => [fromElementId(node.id())?.id, { ...node.position() }]),
  );
  const moves = nodes.flatMap((node): Move[] => {
    const id = fromElementId(node.id())?.id as ActorId;
    const end = Object.hasOwn(moved, id) ? moved[id] : positions.get(id);
    if (!end) return [];
    return [{ node, end, start: known.get(id) ?? known.get(graph.principals.get(id)) ?? end }];
  });
  const carried = findCarriage(moves);
  if (carried !== 0) cy.panBy({ x: -carried * cy.zoom(), y: 0 });
  cy.batch(() => {
    for (const { node, end } of moves) {
      node.stop(true, false);
      node.position({ ...end });
      node.data(PLACED, true);
    }
  });
  onArrived();
  const shown = moves.map((move) => ({
    ...move,
    start: move.start === move.end ? move.end : { ...move.start, x: move.start.x + carried },
  }));
  showMoves(cy, shown.filter(isSeen));
}

/** Where actors belong: as arranged, or where the reader has put them. */
export interface Placing {
  readonly graph: Graph;
  readonly positions: Positions;
  readonly moved: Readonly<Record<string, Point>>;
}

interface Move {
  readonly node: NodeSingular;
  readonly start: Point;
  readonly end: Point;
}

/**
 * How far along the plane everybody is carried, the window too, before they move: between graph and
 * map, whose regions lie far apart, so that they are seen to leave from where they stood.
 */
function findCarriage(moves: readonly Move[]): number {
  const move = moves.find(({ start, end }) => graphViewAt(start) !== graphViewAt(end));
  return move ? aspectPresetAt(move.end).originX - aspectPresetAt(move.start).originX : 0;
}

function showMoves(cy: Core, moves: readonly Move[]): void {
  const duration = toDuration(MOVING);
  // Another preset's region of the plane is no journey to watch.
  const isJump = moves.some(({ start, end }) => Math.abs(start.x - end.x) > 8000);
  if (duration === 0 || isJump) return;
  cy.batch(() => {
    for (const { node, start } of moves) node.position({ ...start });
  });
  for (const { node, end } of moves)
    node.animate({ position: { ...end } }, { duration, easing: 'ease-in-out' });
}

function isSeen({ start, end }: Move): boolean {
  return Math.abs(start.x - end.x) + Math.abs(start.y - end.y) > 0.5;
}
