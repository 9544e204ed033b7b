import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Camera } from './camera';
import { type Codec, defineParam } from './codec';
import { MAX_COORDINATE, type Point, type View } from './view';

const SEPARATOR = ',';

/** Where actors were dragged: `moved=putin_120_-44,iran_0_80`, in units of the plane. */
export const moved: Codec<View['moved']> = {
  params: ['moved'],
  write: (places) => {
    const parts = Object.entries(places).map(([id, { x, y }]) => `${id}_${x}_${y}`);
    return parts.length > 0 ? { moved: parts.join(SEPARATOR) } : {};
  },
  read: (params, { graph }) => {
    const places = new Map<string, Point>();
    const dropped: string[] = [];
    for (const part of params.get('moved')?.split(SEPARATOR) ?? []) {
      const [id, place] = parsePlace(part, graph);
      if (place && !places.has(id)) places.set(id, place);
      else dropped.push(`moved=${part}`);
    }
    return { value: Object.fromEntries(places), dropped };
  },
};

function parsePlace(part: string, graph: Graph): readonly [string, Point | undefined] {
  const [, id = '', x, y] = /^(.+)_(-?\d{1,6})_(-?\d{1,6})$/.exec(part) ?? [];
  const place = { x: Number(x), y: Number(y) };
  const isPlace = graph.actors.has(id as ActorId) && isOnPlane(place);
  return [id, isPlace ? place : undefined];
}

/** The actors that are pinned: `pinned=iran,putin`. */
export const pinned: Codec<View['pinned']> = {
  params: ['pinned'],
  write: (ids) => (ids.length > 0 ? { pinned: ids.join(SEPARATOR) } : {}),
  read: (params, { graph }) => {
    const parts = [...new Set(params.get('pinned')?.split(SEPARATOR))];
    const isKnown = (id: string) => graph.actors.has(id as ActorId);
    return {
      value: parts.filter(isKnown) as ActorId[],
      dropped: parts.filter((part) => !isKnown(part)).map((part) => `pinned=${part}`),
    };
  },
};

/** Where the window stands: `at=x_y_zoom`, to a tenth of a unit and four digits of zoom. */
export const camera: Codec<Camera | null> = defineParam(
  'at',
  (value) => (value ? toCameraText(value) : undefined),
  (text) => {
    const numbers = text.split('_');
    const [x, y, zoom] = numbers.map(Number);
    const isNumeric = numbers.length === 3 && numbers.every((number) => DECIMAL.test(number));
    const value = { x: x ?? 0, y: y ?? 0, zoom: zoom ?? 0 };
    return isNumeric && isOnPlane(value) && isZoom(value.zoom) ? value : undefined;
  },
);

const DECIMAL = /^-?\d{1,6}(\.\d{1,5})?$/;

/** Undefined where the window stands so far off that there is nothing to see. */
function toCameraText({ x, y, zoom }: Camera): string | undefined {
  if (!isOnPlane({ x, y }) || !isZoom(zoom)) return undefined;
  return [x.toFixed(1), y.toFixed(1), zoom.toFixed(4)].map(Number).map(String).join('_');
}

function isOnPlane({ x, y }: Point): boolean {
  return Math.abs(x) <= MAX_COORDINATE && Math.abs(y) <= MAX_COORDINATE;
}

function isZoom(zoom: number): boolean {
  return zoom >= 0.001 && zoom <= 1000;
}
