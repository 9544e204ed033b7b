import { kindOf, signOf } from '~/model/graph';
import type { Actor, Claim, Dataset, Relation } from '~/model/schema';
import { cleanText } from './clean-text';
import { type DataOptions, defineDataFormat } from './data-format';
import type { Loss } from './loss';
import { createNaming, givenNameOf, type Naming, SEPARATOR, textIn, translationOf } from './naming';

/** A column of a table: its heading and what stands in it. */
type Column<Item> = readonly [string, (item: Item, naming: Naming) => string | number | undefined];

interface Row {
  readonly relation: Relation;
  readonly claim: Claim;
}

/**
 * A row for each claim. `from` and `to` are ids, `by`, `via` and `source` too; `when` is an EDTF
 * expression; `start` and `end` are the place of the quote in its source, in Unicode code points.
 */
const RELATION_COLUMNS: readonly Column<Row>[] = [
  ['relation_id', ({ relation }) => relation.id],
  ['from', ({ relation }) => relation.from],
  ['from_name', ({ relation }, naming) => givenNameOf(naming, relation.from)],
  ['to', ({ relation }) => relation.to],
  ['to_name', ({ relation }, naming) => givenNameOf(naming, relation.to)],
  ['kind', ({ relation }) => relation.kind],
  ['sign', ({ relation }) => signOf(relation)],
  ['directed', ({ relation }) => String(kindOf(relation).directed)],
  ['modality', ({ claim }) => claim.modality],
  ['over', ({ relation }, { graph }) => String(graph.over.has(relation.id))],
  ['when', ({ relation }) => relation.when?.edtf],
  ['by', ({ claim }) => claim.by?.join(SEPARATOR)],
  ['via', ({ claim }) => claim.via?.join(SEPARATOR)],
  ['source', ({ claim }) => claim.source],
  ['start', ({ claim }) => claim.quote.start],
  ['end', ({ claim }) => claim.quote.end],
  ['quote', ({ claim }) => claim.quote.exact],
  ['translation', ({ claim }, naming) => translationOf(naming, claim)?.text],
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
    'bare-actors',
    'labels',
    'dates',
    'contexts',
    'instruments',
    'notes',
  ],
  actors: ['about', 'stories', 'mentions', 'sources', 'languages', 'relations'],
};

/**
 * What a spreadsheet takes for a formula, whatever space or control character comes before it. A
 * number below zero is none, and programs that compute need it bare.
 */
const FORMULA = /^(?!-\d+(?:\.\d+)?(?:e-\d+)?$)[\s\p{Cc}\p{Cf}\ufffd]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Rows that are written at a time. */
const BATCH = 100;

/**
 * Comma-separated values (RFC 4180) with a line of headings. A cell that a spreadsheet would run as
 * a formula has an apostrophe before it.
 */
export const csv = defineDataFormat({
  id: 'csv',
  label: { en: 'CSV', ar: 'CSV' },
  extension: 'csv',
  mediaType: 'text/csv',
  options: ['table', 'locale', 'bom'],
  losses: ({ table }) => LOSSES_BY_TABLE[table],
  write: async function* ({ dataset }, { locale, table, bom }) {
    const naming = createNaming(dataset, locale);
    if (bom) yield '\ufeff';
    if (table === 'actors') yield* writeTable(ACTOR_COLUMNS, dataset.actors, naming);
    else yield* writeTable(RELATION_COLUMNS, rowsOf(dataset), naming);
  },
});

function rowsOf({ relations }: Dataset): readonly Row[] {
  return relations.flatMap((relation) => relation.claims.map((claim) => ({ relation, claim })));
}

async function* writeTable<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  naming: Naming,
): AsyncIterable<string> {
  const { default: papaparse } = await import('papaparse');
  const toText = (rows: readonly (readonly string[])[]) =>
    `${papaparse.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
  yield toText([columns.map(([heading]) => heading)]);
  for (let index = 0; index < items.length; index += BATCH)
    yield toText(
      items
        .slice(index, index + BATCH)
        .map((item) => columns.map(([, read]) => cleanText(String(read(item, naming) ?? '')))),
    );
}
