import type { Graph } from '~/model/graph';
import type { Codec, FieldReading, LinkContext } from './codec';
import { CODECS } from './codecs';
import { DOCUMENT_PARAMS } from './document-ref';
import { migrateLink, toVersionParam, VERSION_PARAM } from './link-version';
import type { Shareable } from './shareable';
import { INITIAL_VIEW, type View } from './view';

/** Nobody writes a longer query; one is not read, so that reading stays quick. */
const MAX_READ = 32_768;

/** Added by those who pass links on: no part of the view, and nothing to tell the reader of. */
const PASSED_ON = /^(utm_.*|mc_[ce]id|[a-z]*clid|igsh(id)?|ref|ref_src|_gl|_ga|si)$/;

/** Said to the page and not of the view: whether it stands in a frame, and which document it shows. */
const OF_PAGE: readonly string[] = ['embed', ...DOCUMENT_PARAMS];

/** What a link says: the choices that can be followed, and the parts that cannot. */
export interface Permalink {
  readonly choices: Partial<Omit<Shareable, keyof View>> & { readonly view: View };
  /** As `name=value`; empty where everything was understood. */
  readonly dropped: readonly string[];
  /** Whether a later version of the program has written it. */
  readonly isLater: boolean;
}

/** Servers refuse addresses of more than 8 kB. */
const MAX_WRITTEN = 7_500;

const FIELDS = Object.keys(CODECS) as (keyof Shareable)[];
/** The names that mean something in a link. */
export const LINK_PARAMS: readonly string[] = [
  VERSION_PARAM,
  ...FIELDS.flatMap((field) => CODECS[field].params),
];

/**
 * A view as the query of an address, `?` included: short, readable parameters for what differs
 * from the view that a dataset opens with. Moves are left out where the address would be longer
 * than servers take.
 */
export function toSearch(shareable: Shareable, graph: Graph): string {
  const search = writeFields(shareable, graph);
  return search.length > MAX_WRITTEN ? writeFields({ ...shareable, moved: {} }, graph) : search;
}

/**
 * Reads the query of an address for a graph. It never throws: what is unknown, broken, stale or
 * given twice is dropped and named, and the rest is followed.
 */
export function parsePermalink(
  search: string,
  graph: Graph,
  { layouts }: Pick<LinkContext, 'layouts'> = {},
): Permalink {
  const { params: given, dropped } = readParams(search, LINK_PARAMS);
  const { params, isLater, dropped: ofVersion } = migrateLink(given);
  const readings = FIELDS.map(
    (field) => [field, CODECS[field].read(params, { graph, layouts })] as const,
  );
  return {
    choices: toChoices(readings),
    isLater,
    dropped: [...dropped, ...ofVersion, ...readings.flatMap(([, reading]) => reading.dropped)],
  };
}

function writeFields(shareable: Shareable, graph: Graph): string {
  const write = (field: keyof Shareable) => {
    const codec: Codec<unknown> = CODECS[field];
    return Object.entries(codec.write(shareable[field], graph));
  };
  return writeParams([...toVersionParam(), ...FIELDS.flatMap(write)]);
}

function toChoices(
  readings: readonly (readonly [keyof Shareable, FieldReading<unknown>])[],
): Permalink['choices'] {
  const entries = readings.flatMap(([field, { value }]) =>
    value === undefined ? [] : [[field, value]],
  );
  const isOfView = ([field]: unknown[]) => Object.hasOwn(INITIAL_VIEW, field as string);
  return {
    ...Object.fromEntries(entries.filter((entry) => !isOfView(entry))),
    view: { ...INITIAL_VIEW, ...Object.fromEntries(entries.filter(isOfView)) },
  };
}

/** The parameters of a link that belong to the view, and those that nothing is known of. */
interface LinkParams {
  readonly params: ReadonlyMap<string, string>;
  /** As `name=value`: unknown names, and names given a second time. */
  readonly dropped: readonly string[];
}

/** Splits a query into the parameters named, the first of each, and what is left over. */
function readParams(search: string, names: readonly string[]): LinkParams {
  if (search.length > MAX_READ) return { params: new Map(), dropped: [search] };
  const params = new Map<string, string>();
  const dropped: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (PASSED_ON.test(name) || OF_PAGE.includes(name)) continue;
    if (names.includes(name) && !params.has(name)) params.set(name, value);
    else dropped.push(value === '' ? name : `${name}=${value}`);
  }
  return { params, dropped };
}

/** A query, `?` included, that leaves readable whatever an address may hold as it is. */
function writeParams(params: readonly (readonly [string, string])[]): string {
  const parts = params.map(([name, value]) => `${name}=${encodeValue(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function encodeValue(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}
