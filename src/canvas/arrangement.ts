import { toDrawnLines } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { LayoutChoice, Point } from '~/view/view';
import type { MeasureText } from './label';
import { findLayout } from './layouts';
import type { Positions } from './layouts/layout';
import type { Proportion } from './proportions';
import { findStoredPlaces } from './stored-arrangements';
import { toBodies } from './to-bodies';
import { toLevelLines } from './to-elements';

/** Everything that decides where actors stand, those moved by hand apart. */
export interface ArrangementChoice {
  readonly graph: Graph;
  readonly level: Level;
  readonly layout: LayoutChoice;
  readonly proportion: Proportion;
}

const remembered = new WeakMap<Graph, Map<string, Positions | Promise<Positions>>>();

/**
 * Where the actors of a level stand on the plane, in the region of the proportion: as published
 * with the dataset where they are, otherwise as the layout arranges them. Remembered, so that
 * undoing a layout waits for nothing.
 */
export function arrange(
  choice: ArrangementChoice,
  measure: MeasureText,
): Positions | Promise<Positions> {
  const { graph, level, layout, proportion } = choice;
  const known = remembered.get(graph) ?? new Map<string, Positions | Promise<Positions>>();
  remembered.set(graph, known);
  const key = [level, layout.id, layout.run, proportion.id].join(' ');
  const positions = known.get(key) ?? compute(choice, measure);
  known.set(key, positions);
  return positions;
}

function compute(choice: ArrangementChoice, measure: MeasureText): Positions | Promise<Positions> {
  const { graph, level, layout, proportion } = choice;
  const stored = findStoredPlaces(graph, level, layout, proportion);
  const found = stored ?? compose(choice, measure);
  return found instanceof Promise
    ? found.then(async (places) => shift(places ?? (await compose(choice, measure)), proportion))
    : shift(found, proportion);
}

function compose(
  { graph, level, layout, proportion }: ArrangementChoice,
  measure: MeasureText,
): Positions | Promise<Positions> {
  const lines = toDrawnLines(toLevelLines(graph, level));
  const bodies = toBodies(graph, level, lines, proportion, measure);
  const input = { bodies, lines, level, proportion, seed: layout.run };
  return findLayout(layout.id).arrange(input);
}

/** An arrangement moved so that its middle is the middle of its proportion's region. */
function shift(positions: Positions, { originX }: Proportion): Positions {
  const points = [...positions.values()];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [x, y] = [middle(points.map((point) => point.x)), middle(points.map((point) => point.y))];
  return new Map<ActorId, Point>(
    [...positions].map(([id, point]) => [
      id,
      { x: Math.round(point.x - x + originX), y: Math.round(point.y - y) },
    ]),
  );
}
