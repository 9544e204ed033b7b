import { memoise } from '~/base/memoise';
import { toBundles } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { type Line, type LineWidth, toLevelLines } from '~/model/lines';
import { ofGraph } from '~/model/of-graph';
import { toLineWidth } from './looks';

/** How wide a line is drawn, in pixels. */
export type LineWidths = (line: Pick<Line, 'claimCount' | 'weight'>) => number;

const THINNEST = 1;
const WIDEST = 4.4;

/** Widths by how many claims a line has. */
export const WIDTHS_BY_CLAIMS: LineWidths = ({ claimCount }) => toLineWidth(claimCount);

/**
 * The widths of the lines of a level. By weight, they grow with its square root as a part of the
 * heaviest line of the level, whatever the filters; a line without weight is thin. Where no relation
 * has a weight, claims decide.
 */
export const toLineWidths = memoise((graph: Graph, level: Level, by: LineWidth): LineWidths => {
  if (findLineWidth(graph, by) === 'claims') return WIDTHS_BY_CLAIMS;
  const lines = toLevelLines(graph, level);
  const drawn = [...lines, ...toBundles(lines).map(({ line }) => line)];
  const heaviest = drawn.reduce((most, { weight = 0 }) => Math.max(most, weight), 0);
  return ({ weight = 0 }) =>
    THINNEST + (WIDEST - THINNEST) * Math.sqrt(heaviest > 0 ? weight / heaviest : 0);
});

/** Whether some relation of a graph has a weight. */
export const hasWeights = ofGraph(({ relations }: Graph): boolean =>
  [...relations.values()].some(({ weight }) => weight !== undefined),
);

/** What the widths of lines tell: what was chosen, as far as the graph has it. */
export function findLineWidth(graph: Graph, chosen: LineWidth): LineWidth {
  return hasWeights(graph) ? chosen : 'claims';
}
