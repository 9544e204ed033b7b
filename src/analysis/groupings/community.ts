import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { groupBy } from '~/base/group-by';
import type { ActorId } from '~/model/ids';
import { defineGrouping } from './grouping';

/**
 * Communities: those with more relations `with` each other than chance would give them, by the
 * method of Louvain (Blondel et al. 2008), which looks for the highest modularity.
 */
export const community = defineGrouping({
  id: 'community',
  isComputed: true,
  find: ({ ties }) => {
    const graph = new UndirectedGraph();
    for (const { from, to, sign } of ties) {
      if (sign !== 'with' || from === to) continue;
      graph.mergeNode(from);
      graph.mergeNode(to);
      graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }));
    }
    if (graph.size === 0) return [];
    // In the order given and not by lot: the same actors are always in the same community.
    const communityOf = louvain(graph, { randomWalk: false });
    return groupBy(graph.nodes() as ActorId[], (id) => String(communityOf[id]));
  },
});
