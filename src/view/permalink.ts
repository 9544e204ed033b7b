import type { Graph } from '~/model/graph';
import type { Codec, FieldReading, LinkContext } from './codec';
import { CODECS } from './codecs';
import { readParams, writeParams } from './link-params';
import { migrateLink, toVersionParam, VERSION_PARAM } from './link-version';
import type { Shareable } from './shareable';
import { INITIAL_VIEW, type View } from './view';

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
