import { DataSet, Network } from 'vis-network/standalone';
import { colorOf, MARK, type Peer } from './peer';

/** vis-network on a canvas, without physics. */
export const draw: Peer = async (container, { nodes, edges }) => {
  const lines = new DataSet(
    edges.map((edge) => ({
      id: edge.id,
      from: edge.source,
      to: edge.target,
      color: colorOf(edge),
      arrows: 'to',
      hidden: false,
    })),
  );
  const network = new Network(
    container,
    {
      nodes: nodes.map(({ id, label, x, y, size }) => ({
        id,
        label,
        x,
        y,
        shape: 'dot',
        size: size / 2,
        color: MARK,
      })),
      edges: lines,
    },
    { physics: false, edges: { smooth: { enabled: true, type: 'curvedCW', roundness: 0.2 } } },
  );
  const rendered = () =>
    new Promise<void>((resolve) => network.once('afterDrawing', () => resolve()));
  await rendered();
  const against = edges.filter((edge) => edge.against);
  let isHidden = false;
  return {
    toggleAgainst: () => {
      const drawn = rendered();
      isHidden = !isHidden;
      lines.update(against.map(({ id }) => ({ id, hidden: isHidden })));
      return drawn;
    },
  };
};
