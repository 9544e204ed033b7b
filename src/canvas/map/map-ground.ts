import { directionOf } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { MAP_MESSAGES } from '~/i18n/map-messages';
import type { Ground, GroundLook, GroundWords } from '../ground';
import { LABEL_FONT } from '../label';
import { loadLand, type Ring, toRings } from './land';
import { boxOfPlan, type Leader, type MapPlan } from './map-plan';
import { HEADING } from './placeless';

const THIN = 0.8;
const DOT = 2.2;

/** The ground of a map: land within a frame, true places, and a heading over those without one. */
export function createMapGround(plan: MapPlan): Ground {
  let rings: readonly Ring[] = [];
  const load = async () => {
    const land = await loadLand(plan.map.radius);
    rings = toRings(land, plan.map.projection, plan.frame);
  };
  return {
    box: boxOfPlan(plan),
    whenReady: load(),
    draw: (context, look) => {
      context.save();
      drawLand(context, rings, look);
      drawFrame(context, plan, look);
      for (const leader of plan.leaders)
        if (look.shown.has(leader.id)) drawLeader(context, leader, look);
      drawHeading(context, plan, look);
      context.restore();
    },
    marked: plan.leaders.map(({ id }) => id),
    words: (locale) => toWords(plan, locale),
  };
}

function toWords({ guests, placeless }: MapPlan, locale: Locale): GroundWords {
  const { name, role, ...words } = MAP_MESSAGES[locale];
  const notes = [
    ...(guests > 0 ? [words.guests] : []),
    ...(placeless > 0 ? [words.placeless(placeless)] : []),
  ];
  return { name, role, note: notes.join(' ') };
}

function drawLand(
  context: CanvasRenderingContext2D,
  rings: readonly Ring[],
  { palette }: GroundLook,
): void {
  context.beginPath();
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [x, y] = [ring[at] as number, ring[at + 1] as number];
      if (at === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  }
  context.fillStyle = palette.land;
  context.fill();
  context.strokeStyle = palette.rule;
  context.lineWidth = THIN;
  context.lineJoin = 'round';
  context.stroke();
}

function drawFrame(
  context: CanvasRenderingContext2D,
  { frame }: MapPlan,
  { palette }: GroundLook,
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
  { palette }: GroundLook,
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

/** Over those without a place, from where a reader starts. */
function drawHeading(
  context: CanvasRenderingContext2D,
  { aside }: MapPlan,
  { palette, locale }: GroundLook,
): void {
  if (!aside) return;
  const dir = directionOf(locale);
  context.font = `400 ${HEADING.size}px ${LABEL_FONT}`;
  context.fillStyle = palette.inkSoft;
  context.direction = dir;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  const start = dir === 'rtl' ? aside.x2 : aside.x1;
  context.fillText(MAP_MESSAGES[locale].heading, start, aside.y1 + HEADING.room / 2);
}
