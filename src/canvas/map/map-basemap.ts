import { directionOf } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Inset } from '~/layout/map/inset';
import type { LandView, Ring } from '~/layout/map/land';
import { boxOfPlan, type Leader, type MapPlan } from '~/layout/map/map-plan';
import { isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { runTask } from '~/tasks/run-task';
import type { Basemap, BasemapLook, BasemapWords } from '../basemap';
import { LABEL_FONT } from '../label';
import { drawInset } from './draw-inset';
import { drawRings } from './draw-land';
import { improveSides } from './improve-sides';
import { findObstacles, toHeadingBaseline, toHeadingBoxes, toHeadingSize } from './name-obstacles';

const THIN = 0.8;
const DOT = 2.2;

/** The basemap of a map: land within a frame, true places, and a heading over those without one. */
export function createMapBasemap(plan: MapPlan): Basemap {
  let rings: readonly Ring[] = [];
  const larger = new Map<Inset, readonly Ring[]>();
  const load = async () => {
    rings = await loadRings(plan);
    for (const inset of plan.insets) larger.set(inset, await loadRings(inset));
  };
  const drawInsets = (context: CanvasRenderingContext2D, { shown, palette }: BasemapLook) => {
    for (const inset of plan.insets)
      if ([...inset.positions.keys()].some((id) => shown.has(id)))
        drawInset(context, inset, larger.get(inset) ?? [], palette);
  };
  return {
    box: boxOfPlan(plan),
    whenReady: load(),
    draw: (context, look) => {
      context.save();
      drawRings(context, rings, look.palette);
      drawFrame(context, plan, look);
      drawInsets(context, look);
      for (const leader of plan.leaders)
        if (look.shown.has(leader.id)) drawLeader(context, leader, look);
      drawHeading(context, plan, look);
      context.restore();
    },
    marked: toMarked(plan),
    toWordBoxes: (locale, labels) => toHeadingBoxes(plan, locale, labels),
    improveSides: (cy, names) => improveSides(names, findObstacles(cy, plan, names)),
    words: (locale) => toMapWords(plan, locale),
  };
}

/** Of a view only what decides on its land, so that no more is copied to the worker. */
function loadRings({ map: { projection, radius }, frame }: LandView): Promise<readonly Ring[]> {
  return runTask('land', { map: { projection, radius }, frame });
}

/** Those who are led to their places, and those in insets: an inset without anybody is not drawn. */
function toMarked({ leaders, insets }: MapPlan): readonly ActorId[] {
  const inside = insets.flatMap(({ positions }) => [...positions.keys()]);
  return [...new Set([...leaders.map(({ id }) => id), ...inside])];
}

/** The words of a map, and what is to be known of who stands where. */
export function toMapWords(
  { guests, byCountry, placeless, insets }: MapPlan,
  locale: Locale,
): BasemapWords {
  const { name, role, ...words } = messagesOf(locale).map;
  const notes = [
    ...(insets.length > 0 ? [words.inset] : []),
    ...(guests > 0 ? [words.guests] : []),
    ...tell(byCountry, words.byCountry, words.groupsByCountry),
    ...tell(placeless, words.placeless, words.placelessGroups),
  ];
  return { name, role, note: notes.join(' ') };
}

/** How many actors there are of something, and how many groups, each told where there are any. */
function tell(
  ids: readonly ActorId[],
  ofActors: (count: number) => string,
  ofGroups: (count: number) => string,
): readonly string[] {
  const groups = ids.filter(isOfGroup).length;
  const actors = ids.length - groups;
  return [...(actors > 0 ? [ofActors(actors)] : []), ...(groups > 0 ? [ofGroups(groups)] : [])];
}

function drawFrame(
  context: CanvasRenderingContext2D,
  { frame }: MapPlan,
  { palette }: BasemapLook,
): void {
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.beginPath();
  context.rect(frame.x1, frame.y1, frame.x2 - frame.x1, frame.y2 - frame.y1);
  context.stroke();
}

/** A dot at the true place, and a line from it to the mark of who is meant. */
function drawLeader(
  context: CanvasRenderingContext2D,
  { place, actor, radius }: Leader,
  { palette }: BasemapLook,
): void {
  const length = Math.hypot(actor.x - place.x, actor.y - place.y) || 1;
  const share = Math.max(0, 1 - radius / length);
  context.strokeStyle = palette.inkSoft;
  context.fillStyle = palette.inkSoft;
  context.lineWidth = THIN;
  context.beginPath();
  context.moveTo(place.x, place.y);
  context.lineTo(place.x + (actor.x - place.x) * share, place.y + (actor.y - place.y) * share);
  context.stroke();
  context.beginPath();
  context.arc(place.x, place.y, DOT, 0, 2 * Math.PI);
  context.fill();
}

/** Over those without a place, from where a reader starts, as large as its room lets it be. */
function drawHeading(
  context: CanvasRenderingContext2D,
  { aside }: MapPlan,
  { palette, locale, labels = 1 }: BasemapLook,
): void {
  if (!aside) return;
  const size = toHeadingSize(labels);
  const dir = directionOf(locale);
  context.font = `400 ${size}px ${LABEL_FONT}`;
  context.fillStyle = palette.inkSoft;
  context.direction = dir;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  const start = dir === 'rtl' ? aside.x2 : aside.x1;
  context.fillText(messagesOf(locale).map.heading, start, aside.y1 + toHeadingBaseline(size));
}
