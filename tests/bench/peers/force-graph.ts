import ForceGraph from 'force-graph';
import { colorOf, MARK, type Peer } from './peer';

interface Link {
  readonly source: string;
  readonly target: string;
  readonly against: boolean;
}

/** force-graph on a canvas, everybody held at a place. */
export const draw: Peer = async (container, { nodes, edges }) => {
  let resolveNext: (() => void) | undefined;
  const rendered = () =>
    new Promise<void>((resolve) => {
      resolveNext = resolve;
    });
  const first = rendered();
  const picture = new ForceGraph(container)
    .cooldownTicks(0)
    .nodeColor(() => MARK)
    .nodeLabel('label')
    .linkColor((link) => colorOf(link as unknown as Link))
    .linkDirectionalArrowLength(4)
    .linkCurvature(0.15)
    .onRenderFramePost(() => {
      resolveNext?.();
      resolveNext = undefined;
    })
    .graphData({
      nodes: nodes.map(({ id, label, x, y, size }) => ({
        id,
        label,
        fx: x,
        fy: y,
        x,
        y,
        val: size / 8,
      })),
      links: edges.map(({ source, target, against }) => ({ source, target, against })),
    });
  await first;
  let isHidden = false;
  return {
    toggleAgainst: () => {
      const drawn = rendered();
      isHidden = !isHidden;
      picture.linkVisibility((link) => !isHidden || !(link as unknown as Link).against);
      return drawn;
    },
  };
};
