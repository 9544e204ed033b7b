import type { ActorId, LineId } from '~/model/ids';
import type { Selection } from '~/view/view';

const ACTOR = 'actor:';
const LINE = 'line:';

/**
 * The id of the drawn element of an actor or a line. Cytoscape has one name space for nodes and
 * edges, datasets have two.
 */
export function toElementId({ type, id }: Selection): string {
  return (type === 'actor' ? ACTOR : LINE) + id;
}

/** The actor or line that a drawn element stands for; undefined for any other id. */
export function fromElementId(id: string): Selection | undefined {
  if (id.startsWith(ACTOR)) return { type: 'actor', id: id.slice(ACTOR.length) as ActorId };
  if (id.startsWith(LINE)) return { type: 'line', id: id.slice(LINE.length) as LineId };
  return undefined;
}
