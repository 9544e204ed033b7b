import { attributeNamesOf, attributeOf, type WithAttributes } from '~/model/attributes';
import type { Relation } from '~/model/relation';
import type { Actor, Claim } from '~/model/schema';
import { cleanText } from './clean-text';
import { type DataOptions, defineDataFormat } from './data-format';
import type { Loss } from './loss';
import { createNaming, givenNameOf, type Naming, SEPARATOR, textIn, translationOf } from './naming';

/** A column of a table: its heading and what stands in it. */
type Column<Item> = readonly [
  string,
  (item: Item, naming: Naming) => string | number | boolean | undefined,
];

interface Row {
  readonly relation: Relation;
  readonly claim: Claim;
}

/**
 * A row for each claim. `from` and `to` are ids, `by`, `via` and `source` too; `when` is an EDTF
 * expression; `start` and `end` are the place of the quote in its source, in Unicode code points; `at`
 * is the place of the record in its file.
 */
const RELATION_COLUMNS: readonly Column<Row>[] = [
  ['relation_id', ({ relation }) => relation.id],
  ['from', ({ relation }) => relation.from],
  ['from_name', ({ relation }, naming) => givenNameOf(naming, relation.from)],
  ['to', ({ relation }) => relation.to],
  ['to_name', ({ relation }, naming) => givenNameOf(naming, relation.to)],
  ['kind', ({ relation }) => relation.kind],
  ['sign', ({ relation }) => relation.sign],
  ['directed', ({ relation }) => String(relation.directed)],
  ['modality', ({ claim }) => claim.modality],
  ['over', ({ relation }, { graph }) => String(graph.over.has(relation.id))],
  ['when', ({ relation }) => relation.when?.edtf],
  ['by', ({ claim }) => claim.by?.join(SEPARATOR)],
  ['via', ({ claim }) => claim.via?.join(SEPARATOR)],
  ['source', ({ claim }) => claim.source],
  ['start', ({ claim }) => claim.quote?.start],
  ['end', ({ claim }) => claim.quote?.end],
  ['quote', ({ claim }) => claim.quote?.exact],
  ['translation', ({ claim }, naming) => translationOf(naming, claim)?.text],
  ['weight', ({ relation }) => relation.weight],
  ['at', ({ claim }) => claim.record?.at],
  ['record', ({ claim }) => claim.record?.text],
];

/** A row for each actor; `mentions` is how often the sources name it. */
const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  ['actor_id', ({ id }) => id],
  ['name', ({ id }, naming) => givenNameOf(naming, id)],
  ['kind', ({ kind }) => kind],
  ['country', ({ country }) => country],
  ['acts_for', ({ actsFor }) => actsFor],
  ['latitude', ({ location }) => location?.latitude],
  ['longitude', ({ location }) => location?.longitude],
  [
    'aliases',
    ({ aliases }, { locale }) =>
      (Object.hasOwn(aliases ?? {}, locale) ? aliases?.[locale] : undefined)?.join(SEPARATOR),
  ],
  ['description', ({ description }, naming) => textIn(naming, description)],
  ['mentions', ({ mentions }) => mentions.length],
];

const LOSSES_BY_TABLE: Readonly<Record<DataOptions['table'], readonly Loss[]>> = {
  relations: [
    'about',
    'stories',
    'mentions',
    'sources',
    'languages',
    'actors',
    'isolates',
    'labels',
    'dates',
    'contexts',
    'instruments',
    'notes',
    'vocabulary',
    'credits',
    'changes',
    'arrangement',
  ],
  actors: [
    'about',
    'stories',
    'mentions',
    'sources',
    'languages',
    'relations',
    'vocabulary',
    'credits',
    'changes',
    'arrangement',
  ],
};

/** The headings of the table of relations, in their order; those of attributes follow. */
export const RELATION_HEADINGS: readonly string[] = RELATION_COLUMNS.map(([heading]) => heading);

/** The headings of the table of actors, in their order; those of attributes follow. */
export const ACTOR_HEADINGS: readonly string[] = ACTOR_COLUMNS.map(([heading]) => heading);

/**
 * What a spreadsheet takes for a formula, whatever space or control character comes before it, and
 * what is written before one: a cell that matches has one apostrophe more in the file. A number
 * below zero is none, and programs that compute need it bare.
 */
export const SPREADSHEET_FORMULA =
  /^'*(?!-\d+(?:\.\d+)?(?:e-\d+)?$)[\s\p{Cc}\p{Cf}\ufffd]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/** What stands before the name of an attribute in its heading. */
export const ATTRIBUTE_PREFIX = 'attribute:';

/** Rows that are written at a time. */
const BATCH = 100;

/**
 * Comma-separated values (RFC 4180) with a line of headings. A cell that a spreadsheet would run as
 * a formula has an apostrophe before it.
 */
export const csv = defineDataFormat({
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  options: ['table', 'locale', 'bom'],
  losses: ({ table }) => LOSSES_BY_TABLE[table],
  write: async function* ({ dataset }, { locale, table, bom }) {
    const naming = createNaming(dataset, locale);
    if (bom) yield '\ufeff';
    const { relations } = naming.graph;
    if (table === 'actors') {
      const own = attributeColumns(dataset.actors, (actor: Actor) => actor);
      yield* writeTable([...ACTOR_COLUMNS, ...own], dataset.actors, naming);
    } else {
      const own = attributeColumns(relations.values(), ({ relation }: Row) => relation);
      yield* writeTable([...RELATION_COLUMNS, ...own], rowsOf(relations.values()), naming);
    }
  },
});

/** A column for each attribute of some items, after a prefix that no other column has. */
function attributeColumns<Item>(
  items: Iterable<WithAttributes>,
  itemOf: (item: Item) => WithAttributes,
): readonly Column<Item>[] {
  return attributeNamesOf(items).map((name) => [
    `${ATTRIBUTE_PREFIX}${cleanText(name)}`,
    (item) => attributeOf(itemOf(item), name),
  ]);
}

function rowsOf(relations: Iterable<Relation>): readonly Row[] {
  return [...relations].flatMap((relation) =>
    relation.claims.map((claim) => ({ relation, claim })),
  );
}

async function* writeTable<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  naming: Naming,
): AsyncIterable<string> {
  const { default: papaparse } = await import('papaparse');
  const toText = (rows: readonly (readonly string[])[]) =>
    `${papaparse.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: SPREADSHEET_FORMULA })}\r\n`;
  yield toText([columns.map(([heading]) => heading)]);
  for (let index = 0; index < items.length; index += BATCH)
    yield toText(
      items
        .slice(index, index + BATCH)
        .map((item) => columns.map(([, read]) => cleanText(String(read(item, naming) ?? '')))),
    );
}
