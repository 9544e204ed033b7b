import type { ActorId, LineId } from './ids';
import type { PlacedRelation } from './level';

/** Who acts and who is acted on; one actor twice for what is within it. */
export type CellEnds = readonly [from: ActorId, to: ActorId];

const JOINT = '*';

/** The id of all that one actor does to another or shares with it. */
export function cellIdOf(from: ActorId, to: ActorId): LineId {
  return [from, to].join(JOINT) as LineId;
}

/** The ends in the id of a cell; undefined where the id is that of a line. */
export function parseCellId(id: LineId): CellEnds | undefined {
  const [from, to, ...more] = id.split(JOINT);
  return from && to && more.length === 0 ? [from as ActorId, to as ActorId] : undefined;
}

/** The cells that a relation stands in: one, or both of its pair where it is undirected. */
export function cellsOf({ relation, from, to }: PlacedRelation): readonly CellEnds[] {
  const isOneCell = relation.directed || from === to;
  return isOneCell
    ? [[from, to]]
    : [
        [from, to],
        [to, from],
      ];
}

/** Whether a relation stands in a cell. */
export function isInCell(placed: PlacedRelation, [from, to]: CellEnds): boolean {
  return cellsOf(placed).some(([a, b]) => a === from && b === to);
}
