import { groupBy } from '~/base/group-by';
import { UNCONNECTED } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { defineGrouping } from './grouping';

/**
 * The connected parts of the graph: whoever is joined by a chain of relations of any sign; and those
 * whom nothing joins to anybody, where there are others.
 */
export const part = defineGrouping({
  id: 'part',
  isComputed: true,
  find: ({ actors, ties }) => {
    const above = new Map(actors.map(({ id }) => [id, id]));
    const rootOf = (id: ActorId): ActorId => {
      let root = id;
      for (let next = above.get(root); next && next !== root; next = above.get(root)) {
        // Halving the way up keeps every later walk short.
        above.set(root, above.get(next) ?? next);
        root = next;
      }
      return root;
    };
    for (const { from, to } of ties) above.set(rootOf(from), rootOf(to));
    const all = [
      ...groupBy(
        actors.map(({ id }) => id),
        rootOf,
      ),
    ];
    const parts = all.filter(([, members]) => members.length > 1);
    const alone = all.filter(([, members]) => members.length === 1).map(([id]) => id);
    return parts.length > 0 ? [...parts, [UNCONNECTED, alone] as const] : [];
  },
});
