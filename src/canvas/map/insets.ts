import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import { type Body, toBodyBox } from '../arranging/body';
import { type Route, type Standing, toRoute } from '../arranging/routes';
import { toCurve } from '../arranging/scene';
import { type Box, toUnion } from '../camera';
import { toBends } from '../fan-out';
import type { Positions } from '../layouts/layout';
import type { Proportion } from '../proportions';
import { toArcs } from './arcs';
import { findCrowds } from './crowds';
import { draftInset, type Inset, type InsetChoice } from './inset';
import { placeInset, type WayIn } from './inset-place';
import { moveInset } from './move';

/** More insets than this hide the map behind its details. */
const MOST = 2;
/** So many lines are kept clear of insets; of more, some are covered anyway. */
const MOST_LINES = 400;
/** So many pairs of a line that leads in and somebody it may cross are looked at for each place. */
const MOST_CROSSINGS = 2000;

/** The insets that a map needs, each around the origin. */
export function draftInsets(choice: Omit<InsetChoice, 'crowd'>): readonly Inset[] {
  const { bodies, points, frame } = choice;
  return findCrowds(bodies, points, frame)
    .flatMap((crowd) => draftInset({ ...choice, crowd }) ?? [])
    .slice(0, MOST);
}

/** What insets are placed among. */
interface Scenery {
  readonly bodies: readonly Body[];
  readonly lines: readonly Line[];
  /** Where everybody stands who stands in no inset. */
  readonly standing: Positions;
  readonly frame: Box;
  readonly aside: Box | undefined;
  readonly proportion: Proportion;
}

/** Insets where they cover neither actors nor each other, and as few lines as may be. */
export function placeInsets(drafts: readonly Inset[], scenery: Scenery): readonly Inset[] {
  const { bodies, standing, frame, aside, proportion } = scenery;
  if (drafts.length === 0) return drafts;
  const stands = new Map(standing);
  const taken = [
    ...bodies.flatMap((body) => {
      const at = standing.get(body.id);
      return at ? [toBodyBox(body, at)] : [];
    }),
    ...drafts.map(({ area }) => area),
    ...(aside ? [aside] : []),
  ];
  let whole = toUnion(aside, frame);
  return drafts.map((draft) => {
    const now = { ...scenery, standing: stands };
    const routes = toRoutes(now);
    const ways = findWays(draft, now).slice(0, MOST_CROSSINGS / taken.length);
    const around = { frame, whole, aspect: proportion.aspect, taken, routes, ways };
    const placed = moveInset(draft, placeInset(draft.frame, draft.area, around));
    taken.push(placed.frame);
    for (const [id, at] of placed.seats) stands.set(id, at);
    whole = toUnion(whole, placed.frame);
    return placed;
  });
}

/** Where the lines run that lead into no inset. */
function toRoutes({ bodies, lines, standing }: Scenery): readonly Route[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const bends = toArcs(lines, toBends(lines), standing);
  const standingOf = (id: ActorId): Standing | undefined => {
    const [body, at] = [known.get(id), standing.get(id)];
    return body && at && { body, ...at };
  };
  return lines.slice(0, MOST_LINES).flatMap((line) => {
    const [from, to] = [standingOf(line.from), standingOf(line.to)];
    return from && to ? [toRoute(toCurve(line, bends.get(line.id) ?? 0), from, to)] : [];
  });
}

/** The lines that lead into an inset. */
function findWays({ seats }: Inset, { lines, standing }: Scenery): readonly WayIn[] {
  return lines.flatMap((line): readonly WayIn[] => {
    const [member, other] = seats.has(line.from) ? [line.from, line.to] : [line.to, line.from];
    const [to, from] = [seats.get(member), standing.get(other)];
    return to && from ? [{ from, to }] : [];
  });
}
