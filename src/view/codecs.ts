import { FILTERS, type FilterValues } from '~/filters';
import { fromFilterParams, toFilterParams } from '~/filters/filter-values';
import type { Focus } from '~/filters/focus';
import type { ActorLimit } from '~/filters/strongest';
import { LOCALES } from '~/i18n/locale';
import type { Graph } from '~/model/graph';
import { isActorOrGroup, isGroupKey } from '~/model/grouped';
import { GROUPINGS, type GroupChoice } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { LEVELS } from '~/model/level';
import {
  FOCUS_PARAM,
  parseFocusText,
  READER_PARAMS,
  STORY_PARAM,
  SUBJECT_PARAMS,
  toFocusText,
} from '~/model/link-params';
import type { Camera } from './camera';
import { type Codec, defineParam, defineWord } from './codec';
import { MAIN_PANE, PANES } from './panes';
import { isKnownSelection } from './selected';
import type { Shareable } from './shareable';
import { findStoryStep } from './story';
import {
  DEFAULT_LAYOUT,
  INITIAL_VIEW,
  type LayoutChoice,
  MAX_COORDINATE,
  type Point,
  type Selection,
  type StoryPlace,
  type View,
} from './view';

const SEPARATOR = ',';
const [LANGUAGE, THEME] = READER_PARAMS;

/** Where actors were dragged: `moved=putin_120_-44,iran_0_80`, in units of the plane. */
const moved: Codec<View['moved']> = {
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

/** The actors that are pinned: `pinned=iran,putin`. */
const pinned: Codec<View['pinned']> = {
  params: ['pinned'],
  write: (ids) => (ids.length > 0 ? { pinned: ids.join(SEPARATOR) } : {}),
  read: (params, { graph }) => {
    const parts = [...new Set(params.get('pinned')?.split(SEPARATOR))];
    const isKnown = (id: string) => isActorOrGroup(graph, id);
    return {
      value: parts.filter(isKnown) as ActorId[],
      dropped: parts.filter((part) => !isKnown(part)).map((part) => `pinned=${part}`),
    };
  },
};

/** Where the window stands: `at=x_y_zoom`, to a tenth of a unit and four digits of zoom. */
const camera: Codec<Camera | null> = defineParam(
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

const selection: Codec<Selection | null> = {
  params: SUBJECT_PARAMS,
  write: (value) => (value ? { [value.type]: value.id } : {}),
  read: (params, { graph }) => {
    const given = selection.params.flatMap((type) => {
      const id = params.get(type);
      return id === undefined ? [] : [{ type, id } as Selection];
    });
    const value = given.find((candidate) => isKnownSelection(graph, candidate));
    const dropped = given.filter((candidate) => candidate !== value);
    return { value, dropped: dropped.map(({ type, id }) => `${type}=${id}`) };
  },
};

const focus: Codec<Focus | null> = defineParam(
  FOCUS_PARAM,
  (value) => (value ? toFocusText(value.actor, value.steps) : undefined),
  (text, { graph }) => {
    const { actor, steps } = parseFocusText(text);
    return steps && isActorOrGroup(graph, actor)
      ? { actor: actor as ActorId, steps: steps as Focus['steps'] }
      : undefined;
  },
);

const filters: Codec<FilterValues> = {
  params: FILTERS.map((filter) => filter.id),
  write: toFilterParams,
  read: (params, { graph }) => {
    const { values, dropped } = fromFilterParams(params, graph);
    return { value: values, dropped };
  },
};

/** How many actors are drawn: `strongest=60`, or `strongest=all`. */
const limit: Codec<ActorLimit> = defineParam(
  'strongest',
  (value) => (value === 'auto' ? undefined : String(value)),
  (text) => {
    if (text === 'all') return text;
    return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
  },
);

/** What actors are grouped by, and which groups are open: `group=country&open=ru,ir`. */
const grouping: Codec<GroupChoice | null> = {
  params: ['group', 'open'],
  write: (value) => ({
    ...(value ? { group: value.by } : {}),
    ...(value && value.open.length > 0 ? { open: value.open.join(SEPARATOR) } : {}),
  }),
  read: (params, { graph }) => {
    const given = params.get('group');
    const by = GROUPINGS.find((id) => id === given);
    const keys = [...new Set(params.get('open')?.split(SEPARATOR))];
    const open = by ? keys.filter((key) => isGroupKey(graph, key)) : [];
    return {
      value: by && { by, open },
      dropped: [
        ...(given === undefined || by ? [] : [`group=${given}`]),
        ...keys.filter((key) => !open.includes(key)).map((key) => `open=${key}`),
      ],
    };
  },
};

const layout: Codec<LayoutChoice> = defineParam(
  'layout',
  ({ id, run }) => {
    if (run > 0) return `${id}.${run}`;
    return id === DEFAULT_LAYOUT ? undefined : id;
  },
  (text, { layouts }) => {
    const [, id = '', run = '0'] = /^([a-z0-9-]+)(?:\.(\d{1,3}))?$/.exec(text) ?? [];
    return layouts?.includes(id) !== false ? { id, run: Number(run) } : undefined;
  },
);

const story: Codec<StoryPlace | null> = defineParam(
  STORY_PARAM,
  (value) => (value ? `${value.id}.${value.step + 1}` : undefined),
  (text, { graph }) => {
    const [, id = '', number = ''] = /^(.+)\.([1-9]\d{0,4})$/.exec(text) ?? [];
    const place = { id, step: Number(number) - 1 };
    return findStoryStep(graph, place) && place;
  },
);

/**
 * How each field of a view stands in a link, in the order of the link. The language comes last and
 * is always there: what a link shows must not hang on the language of the reader's browser, and
 * its last letter is one that no program takes for the end of a sentence.
 */
export const CODECS: { readonly [Field in keyof Shareable]-?: Codec<Shareable[Field]> } = {
  pane: defineWord('view', PANES, MAIN_PANE),
  isSplit: defineParam(
    'split',
    (value) => (value ? 'on' : undefined),
    (text) => (text === 'on' ? true : undefined),
  ),
  selection,
  focus,
  level: defineWord('level', LEVELS, INITIAL_VIEW.level),
  filters,
  limit,
  grouping,
  bare: defineWord('bare', ['fade', 'hide'], 'fade'),
  width: defineWord('width', ['claims', 'weight'], 'claims'),
  layout,
  moved,
  pinned,
  story,
  camera,
  theme: defineWord(THEME, ['system', 'light', 'dark'], 'system'),
  locale: defineWord(LANGUAGE, LOCALES),
};

function parsePlace(part: string, graph: Graph): readonly [string, Point | undefined] {
  const [, id = '', x, y] = /^(.+)_(-?\d{1,6})_(-?\d{1,6})$/.exec(part) ?? [];
  const place = { x: Number(x), y: Number(y) };
  const isPlace = isActorOrGroup(graph, id) && isOnPlane(place);
  return [id, isPlace ? place : undefined];
}

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
