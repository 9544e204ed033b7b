import { queryOf } from '~/base/query-of';
import { FILTERS } from '~/filters';
import { fromFilterParams } from '~/filters/filter-values';
import type { Focus } from '~/filters/focus';
import { LINK_VERSION, migrateLink, VERSION_PARAM } from '~/filters/link-version';
import type { Narrowing } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { LEVELS } from '~/model/level';
import { Unusable } from './command';

const NARROWING = [...FILTERS.map(({ id }): string => id), 'level', 'focus'];

/** What else a link may say: how something is looked at, not what. */
export const LOOKS = [
  'view',
  'split',
  'actor',
  'line',
  'bare',
  'layout',
  'moved',
  'pinned',
  'story',
  'at',
  'theme',
  'lang',
] as const;

/** What a frame's address says to the page and not of the data. */
const FRAME = 'embed';

/**
 * What a link, or its query, leaves of a graph. Throws {@link Unusable} where a part of it that
 * narrows means nothing for the graph: silence would pass for all the data.
 */
export function readView(link: string, graph: Graph): Narrowing {
  const given = readQuery(link);
  const { params } = migrateLink(new Map(given));
  const unknown = given.flatMap(([name, value], index) =>
    isKnown(name, value) && given.findIndex(([other]) => other === name) === index
      ? []
      : [value === '' ? name : `${name}=${value}`],
  );
  const { values: filters, dropped } = fromFilterParams(params, graph);
  const level = params.get('level') ?? 'principals';
  const known = LEVELS.find((candidate) => candidate === level);
  const focus = readFocus(params.get('focus'), graph);
  const faults = [
    ...unknown,
    ...dropped,
    ...(known ? [] : [`level=${level}`]),
    ...(focus === undefined ? [`focus=${params.get('focus')}`] : []),
  ];
  if (faults.length > 0 || !known || focus === undefined)
    throw new Unusable(
      `--view says what means nothing for this dataset: ${faults.join(', ')}.\n` +
        `What narrows is ${NARROWING.join(', ')}; copy the link of a view to see how it is written.`,
    );
  return { level: known, filters, focus };
}

/** What stands behind the question mark of a link, name by name, without what is of the page. */
function readQuery(link: string): readonly (readonly [name: string, value: string])[] {
  return [...new URLSearchParams(queryOf(link))].filter(([name]) => name !== FRAME);
}

function isKnown(name: string, value: string): boolean {
  if (name === VERSION_PARAM) return /^[1-9]\d*$/.test(value) && Number(value) <= LINK_VERSION;
  return NARROWING.includes(name) || LOOKS.some((look) => look === name);
}

/** Undefined where it is none. */
function readFocus(text: string | undefined, graph: Graph): Focus | null | undefined {
  if (text === undefined) return null;
  const [, actor = '', steps] = /^(.+)\.([123])$/.exec(text) ?? [];
  return graph.actors.has(actor as ActorId)
    ? { actor: actor as ActorId, steps: Number(steps) as Focus['steps'] }
    : undefined;
}
