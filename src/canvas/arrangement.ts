import type { AspectPreset } from '~/layout/aspect-preset';
import type { Positions } from '~/layout/layout-input';
import { findStoredPlaces } from '~/layout/stored-arrangements';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { loadRunTask } from '~/tasks/load-run-task';
import type { LayoutChoice, Point } from '~/view/view';
import type { MeasureText } from './label';
import { shareByGraph } from './shared-work';
import { type LayoutSubject, toLayoutInput } from './to-layout-input';

/** Everything that decides where actors stand, those moved by hand apart. */
export interface ArrangementChoice extends LayoutSubject {
  /** The graph that this one is an edit of; left out where it is none. */
  readonly former?: Graph | undefined;
  readonly layout: LayoutChoice;
}

/** Who waits for an arrangement, and is given what there is of it meanwhile. */
interface ArrangeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onInterim?: ((positions: Positions) => void) | undefined;
}

const arrangements = shareByGraph<Positions>();

/**
 * Where the actors of a level stand on the plane, in the region of the preset, where that is known at
 * once: it was published with the dataset or arranged before.
 */
export function findArranged(choice: ArrangementChoice): Positions | undefined {
  const { graph, level, layout, preset } = choice;
  const work = arrangements.find(graph, keyOf(choice));
  if (work) return work.result;
  const stored = findStoredPlaces(graph, level, layout, preset);
  return stored && !(stored instanceof Promise) ? shift(stored, preset) : undefined;
}

/**
 * The same as soon as it is known: after an edit as before it, with room for whom it adds; what is
 * neither published nor remembered, a worker computes.
 * Rejects where that fails, and with the reason of `signal` once it is aborted; the worker stops when
 * nobody waits for it any more. Who asks first is given places that others improve on meanwhile.
 */
export async function arrange(
  choice: ArrangementChoice,
  measure: MeasureText,
  { signal, onInterim }: ArrangeOptions = {},
): Promise<Positions> {
  const arranged = findArranged(choice);
  if (arranged) return arranged;
  const work = arrangements.share(choice.graph, keyOf(choice), (abandoned) =>
    compute(choice, measure, { signal: abandoned, onInterim }),
  );
  return work.wait(signal);
}

function keyOf({ level, layout, preset }: ArrangementChoice): string {
  return [level, layout.id, layout.run, preset.id].join(' ');
}

async function compute(
  choice: ArrangementChoice,
  measure: MeasureText,
  options: ArrangeOptions,
): Promise<Positions> {
  const known = (await findPublished(choice)) ?? (await carryFormer(choice, measure));
  return known ?? shift(await compose(choice, measure, options), choice.preset);
}

/** The places that were published with the dataset; undefined where there are none. */
async function findPublished({
  graph,
  level,
  layout,
  preset,
}: ArrangementChoice): Promise<Positions | undefined> {
  const stored = await findStoredPlaces(graph, level, layout, preset);
  return stored && shift(stored, preset);
}

/** The least share of actors known from before that makes a graph an edit, and no other graph. */
const LEAST_KNOWN = 0.5;

/** The places of before an edit, with room for whom it adds; undefined where they are not known. */
async function carryFormer(
  { former, ...choice }: ArrangementChoice,
  measure: MeasureText,
): Promise<Positions | undefined> {
  if (!former) return undefined;
  const before = { ...choice, graph: former };
  const places = findArranged(before) ?? (await findPublished(before));
  if (!places) return undefined;
  const { nodes, lines } = toLayoutInput(choice, measure, choice.layout.run);
  const known = nodes.filter(({ id }) => places.has(id)).length;
  if (known < LEAST_KNOWN * nodes.length) return undefined;
  const { carryPlaces } = await import('~/layout/carry-places');
  return carryPlaces(places, nodes, lines, choice.graph.groups?.all);
}

/** Loaded on use: a dataset published with its arrangement opens without. */
async function compose(
  { layout, former: _, ...subject }: ArrangementChoice,
  measure: MeasureText,
  { signal, onInterim }: ArrangeOptions,
): Promise<Positions> {
  const runTask = await loadRunTask();
  const input = toLayoutInput(subject, measure, layout.run);
  return runTask(
    'arrange',
    { layout: layout.id, input },
    {
      ...(signal && { signal }),
      onInterim: (positions) => onInterim?.(shift(positions, subject.preset)),
    },
  );
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
