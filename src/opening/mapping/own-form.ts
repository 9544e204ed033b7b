import { ATTRIBUTE_PREFIX } from '~/formats/data/csv';
import { isOurCsv } from '../delimited/our-csv';
import type { Role } from '../role';
import type { Table } from '../table';

/**
 * Which of the tables that this program writes a table is: a CSV of relations with a row for each
 * claim, a CSV of actors, or the edges or nodes of a graph file with our fields.
 */
export type OwnForm = 'csv-relations' | 'csv-actors' | 'graph-relations' | 'graph-actors';

/** Fields that every relation has which this program writes to a graph file. */
const OF_GRAPH = ['sign', 'polarity', 'modality', 'claims'] as const;

const OF_GRAPH_ACTORS = ['name', 'kind'] as const;

/** What our own columns are for; what is not named here has no role but is read as well. */
const ROLES: Readonly<Record<OwnForm, Readonly<Record<string, Role>>>> = {
  'csv-relations': {
    relation_id: 'id',
    from: 'from',
    from_name: 'from-name',
    to: 'to',
    to_name: 'to-name',
    kind: 'kind',
    sign: 'sign',
    directed: 'direction',
    when: 'date',
    quote: 'quote',
    weight: 'weight',
  },
  'csv-actors': { actor_id: 'id', name: 'name', kind: 'actor-kind', country: 'country' },
  'graph-relations': {
    kind: 'kind',
    sign: 'sign',
    directed: 'direction',
    when: 'date',
    weight: 'weight',
  },
  'graph-actors': { name: 'name', kind: 'actor-kind', country: 'country' },
};

/** Our columns that have no role, by what they hold; they are no attributes. */
const FIELDS: Readonly<Record<OwnForm, readonly string[]>> = {
  'csv-relations': [
    'modality',
    'over',
    'by',
    'via',
    'source',
    'start',
    'end',
    'translation',
    'at',
    'record',
  ],
  'csv-actors': ['acts_for', 'latitude', 'longitude', 'aliases', 'description', 'mentions'],
  'graph-relations': [
    ...['label', 'polarity', 'modality', 'claims', 'over', 'when_words', 'inferred', 'instrument'],
    ...['duration', 'by', 'via', 'sources', 'quote', 'record', 'at', 'translation'],
    ...['interaction', 'relation_id'],
  ],
  'graph-actors': ['acts_for', 'latitude', 'longitude', 'description', 'actor_id'],
};

/** Whether a table is one of ours, and which; undefined for one of another program. */
export function findOwnForm(
  { content, columns, rows }: Table,
  headerRow: number,
  isGraphOurs: boolean,
): OwnForm | undefined {
  if (content === 'cells') {
    const own = isOurCsv(rows[headerRow] ?? []);
    return own && `csv-${own}`;
  }
  const names = new Set(columns.map(({ name }) => name));
  if (content === 'ties') return isGraphOurs ? 'graph-relations' : undefined;
  return isGraphOurs && OF_GRAPH_ACTORS.every((name) => names.has(name))
    ? 'graph-actors'
    : undefined;
}

/** Whether the edges of a graph file have the fields that this program writes. */
export function isOwnGraph(tables: readonly Table[]): boolean {
  return tables.some(({ content, columns }) => {
    const names = new Set(columns.map(({ name }) => name));
    return content === 'ties' && OF_GRAPH.every((name) => names.has(name));
  });
}

/** What a column of a table of ours is for; undefined for an attribute. */
export function roleOfOwn(form: OwnForm, heading: string): Role | undefined {
  return Object.hasOwn(ROLES[form], heading) ? ROLES[form][heading] : undefined;
}

/** Whether a column of a table of ours holds something that no role says. */
export function isOwnField(form: OwnForm, heading: string): boolean {
  return FIELDS[form].includes(heading);
}

const RESERVED = /^(?<base>.*?)(?: \*)+$/s;

/** The name that an attribute had before this program wrote it. */
export function ownAttributeName(form: OwnForm, heading: string): string {
  if (form.startsWith('csv'))
    return heading.startsWith(ATTRIBUTE_PREFIX) ? heading.slice(ATTRIBUTE_PREFIX.length) : heading;
  const base = RESERVED.exec(heading)?.groups?.base;
  const isFree = base !== undefined && (roleOfOwn(form, base) ?? isOwnField(form, base));
  return isFree ? base : heading;
}
