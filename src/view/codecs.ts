import { FILTERS, type FilterValues } from '~/filters';
import { fromFilterParams, toFilterParams } from '~/filters/filter-values';
import type { Focus } from '~/filters/focus';
import { LOCALES } from '~/i18n/locale';
import type { ActorId } from '~/model/ids';
import { LEVELS } from '~/model/level';
import { type Codec, defineParam, defineWord } from './codec';
import { MAIN_PANE, PANES } from './panes';
import { camera, moved, pinned } from './place-codecs';
import { isKnownSelection } from './selected';
import type { Shareable } from './shareable';
import { findStoryStep } from './story';
import {
  DEFAULT_LAYOUT,
  INITIAL_VIEW,
  type LayoutChoice,
  type Selection,
  type StoryPlace,
} from './view';

const selection: Codec<Selection | null> = {
  params: ['actor', 'line'],
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
  'focus',
  (value) => (value ? `${value.actor}.${value.steps}` : undefined),
  (text, { graph }) => {
    const [, actor = '', steps] = /^(.+)\.([123])$/.exec(text) ?? [];
    return graph.actors.has(actor as ActorId)
      ? { actor: actor as ActorId, steps: Number(steps) as Focus['steps'] }
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
  'story',
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
  bare: defineWord('bare', ['fade', 'hide'], 'fade'),
  width: defineWord('width', ['claims', 'weight'], 'claims'),
  layout,
  moved,
  pinned,
  story,
  camera,
  theme: defineWord('theme', ['system', 'light', 'dark'], 'system'),
  locale: defineWord('lang', LOCALES),
};
