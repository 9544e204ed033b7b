import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { colorOf, MARK, type Peer } from './peer';

/** sigma on WebGL with graphology behind it. */
export const draw: Peer = async (container, { nodes, edges }) => {
  const graph = new MultiDirectedGraph();
  for (const { id, label, x, y, size } of nodes)
    graph.addNode(id, { label, x, y: -y, size: size / 4, color: MARK });
  for (const edge of edges)
    graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
      type: 'arrow',
      size: 1,
      color: colorOf(edge),
      against: edge.against,
    });
  let isHidden = false;
  const sigma = new Sigma(graph, container, {
    edgeReducer: (_, data) => ({ ...data, hidden: isHidden && data.against === true }),
  });
  const rendered = () => new Promise<void>((resolve) => sigma.once('afterRender', () => resolve()));
  // It has rendered already.
  await new Promise(requestAnimationFrame);
  return {
    toggleAgainst: () => {
      const drawn = rendered();
      isHidden = !isHidden;
      sigma.refresh();
      return drawn;
    },
  };
};
