import { toDrawnLines } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { LayoutChoice, Point } from '~/view/view';
import { carryPlaces } from './carry-places';
import type { MeasureText } from './label';
import { findLayout } from './layouts';
import type { LayoutInput, Positions } from './layouts/layout';
import type { Proportion } from './proportions';
import { findStoredPlaces } from './stored-arrangements';
import { toBodies } from './to-bodies';
import { toLevelLines } from './to-elements';

/** Everything that decides where actors stand, those moved by hand apart. */
export interface ArrangementChoice {
  readonly graph: Graph;
  /** The graph that this one is an edit of; left out where it is none. */
  readonly former?: Graph | undefined;
  readonly level: Level;
  readonly layout: LayoutChoice;
  readonly proportion: Proportion;
}

type Found = Positions | undefined | Promise<Positions | undefined>;

const remembered = new WeakMap<Graph, Map<string, Positions | Promise<Positions>>>();

/**
 * Where the actors of a level stand on the plane, in the region of the proportion: as published
 * with the dataset where they are, as before an edit where they were known, otherwise as the layout
 * arranges them. Remembered, so that undoing a layout waits for nothing.
 */
export function arrange(
  choice: ArrangementChoice,
  measure: MeasureText,
): Positions | Promise<Positions> {
  const { graph } = choice;
  const known = remembered.get(graph) ?? new Map<string, Positions | Promise<Positions>>();
  remembered.set(graph, known);
  const key = toKey(choice);
  const positions =
    known.get(key) ??
    orElse(findPublished(choice), () =>
      orElse(carryFormer(choice, measure), () => compose(choice, measure)),
    );
  known.set(key, positions);
  return positions;
}

function toKey({ level, layout, proportion }: ArrangementChoice): string {
  return [level, layout.id, layout.run, proportion.id].join(' ');
}

function findPublished({ graph, level, layout, proportion }: ArrangementChoice): Found {
  const stored = findStoredPlaces(graph, level, layout, proportion);
  if (stored instanceof Promise)
    return stored.then((places) => places && shift(places, proportion));
  return stored && shift(stored, proportion);
}

/** The least share of actors known from before that makes a graph an edit, and no other graph. */
const LEAST_KNOWN = 0.5;

/** The places of before an edit, with room for whom it adds. */
function carryFormer({ former, ...choice }: ArrangementChoice, measure: MeasureText): Found {
  if (!former) return undefined;
  const carry = (places: Positions) => {
    const { bodies, lines } = toInput(choice, measure);
    const known = bodies.filter(({ id }) => places.has(id)).length;
    return known >= LEAST_KNOWN * bodies.length ? carryPlaces(places, bodies, lines) : undefined;
  };
  const found =
    remembered.get(former)?.get(toKey(choice)) ?? findPublished({ ...choice, graph: former });
  if (found instanceof Promise) return found.then((places) => places && carry(places));
  return found && carry(found);
}

function orElse(
  found: Found,
  findOther: () => Positions | Promise<Positions>,
): Positions | Promise<Positions> {
  if (found instanceof Promise) return found.then((places) => places ?? findOther());
  return found ?? findOther();
}

function compose(choice: ArrangementChoice, measure: MeasureText): Positions | Promise<Positions> {
  const found = findLayout(choice.layout.id).arrange(toInput(choice, measure));
  return found instanceof Promise
    ? found.then((places) => shift(places, choice.proportion))
    : shift(found, choice.proportion);
}

function toInput(
  { graph, level, layout, proportion }: ArrangementChoice,
  measure: MeasureText,
): LayoutInput {
  const lines = toDrawnLines(toLevelLines(graph, level));
  const bodies = toBodies(graph, level, lines, proportion, measure);
  return { bodies, lines, level, proportion, seed: layout.run };
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
