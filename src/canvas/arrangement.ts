import type { AspectPreset } from '~/layout/aspect-preset';
import type { Positions } from '~/layout/layout-input';
import { findLayout } from '~/layout/layouts';
import { findStoredPlaces } from '~/layout/stored-arrangements';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { LayoutChoice, Point } from '~/view/view';
import type { MeasureText } from './label';
import { type LayoutSubject, toLayoutInput } from './to-layout-input';

/** Everything that decides where actors stand, those moved by hand apart. */
export interface ArrangementChoice extends LayoutSubject {
  readonly layout: LayoutChoice;
}

const remembered = new WeakMap<Graph, Map<string, Positions | Promise<Positions>>>();

/**
 * Where the actors of a level stand on the plane, in the region of the preset: as published
 * with the dataset where they are, otherwise as the layout arranges them. Remembered, so that
 * undoing a layout waits for nothing.
 */
export function arrange(
  choice: ArrangementChoice,
  measure: MeasureText,
): Positions | Promise<Positions> {
  const { graph, level, layout, preset } = choice;
  const known = remembered.get(graph) ?? new Map<string, Positions | Promise<Positions>>();
  remembered.set(graph, known);
  const key = [level, layout.id, layout.run, preset.id].join(' ');
  const positions = known.get(key) ?? compute(choice, measure);
  known.set(key, positions);
  return positions;
}

function compute(choice: ArrangementChoice, measure: MeasureText): Positions | Promise<Positions> {
  const { graph, level, layout, preset } = choice;
  const stored = findStoredPlaces(graph, level, layout, preset);
  const found = stored ?? compose(choice, measure);
  return found instanceof Promise
    ? found.then(async (places) => shift(places ?? (await compose(choice, measure)), preset))
    : shift(found, preset);
}

function compose(
  { layout, ...subject }: ArrangementChoice,
  measure: MeasureText,
): Positions | Promise<Positions> {
  return findLayout(layout.id).arrange(toLayoutInput(subject, measure, layout.run));
}

/** An arrangement moved so that its middle is the middle of its preset's region. */
function shift(positions: Positions, { originX }: AspectPreset): Positions {
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
