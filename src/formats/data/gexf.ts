import { compareDays } from '~/base/day';
import { isOverlapping, parseEdtf } from '~/model/edtf';
import type { Relation } from '~/model/relation';
import type { Actor } from '~/model/schema';
import { cleanLine } from './clean-text';
import { defineDataFormat, type Place } from './data-format';
import { actorFieldsOf, type GraphField, LOSSES_OF_FIELDS, relationFieldsOf } from './graph-fields';
import { createNaming, describeDataset, givenNameOf, labelOf, type Naming } from './naming';
import { SIGN_COLORS } from './sign-colors';
import { emptyTag, indent, openTag, textTag, XML_HEAD } from './xml-parts';

/** The days between which something holds, both included; open where left out. */
interface Spell {
  readonly start?: string;
  readonly end?: string;
}

/** The days that XML Schema and the calendars of most programs know. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

const NAMESPACE = 'http://gexf.net/1.3';

/**
 * GEXF 1.3, the format of Gephi: a dynamic graph with dates as spells, places and colours as drawn;
 * where a relation has no weight of its own, its claims are it. Undated relations have no spell, and so always hold.
 */
export const gexf = defineDataFormat({
  id: 'gexf',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  options: ['locale'],
  losses: () => LOSSES_OF_FIELDS,
  write: async function* ({ dataset, places }, { locale }) {
    const naming = createNaming(dataset, locale);
    const actorFields = actorFieldsOf(dataset);
    const relationFields = relationFieldsOf(dataset);
    yield XML_HEAD;
    yield `${openTag('gexf', { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.3' })}\n`;
    yield toMeta(naming);
    yield indent(1, [
      openTag('graph', {
        defaultedgetype: 'directed',
        mode: 'dynamic',
        timeformat: 'date',
        timerepresentation: 'interval',
      }),
    ]);
    yield toAttributes('node', actorFields) + toAttributes('edge', relationFields);
    yield indent(2, ['<nodes>']);
    for (const actor of dataset.actors)
      yield toNode(actor, places?.get(actor.id), { naming, fields: actorFields });
    yield indent(2, ['</nodes>', '<edges>']);
    const toKind = createKinds();
    for (const relation of naming.graph.relations.values())
      yield toEdge(relation, toKind(relation), { naming, fields: relationFields });
    yield `${indent(2, ['</edges>'])}  </graph>\n</gexf>\n`;
  },
});

function toMeta(naming: Naming): string {
  return (
    indent(1, ['<meta>']) +
    indent(2, [
      textTag('creator', {}, 'Entente'),
      textTag('description', {}, cleanLine(describeDataset(naming))),
    ]) +
    indent(1, ['</meta>'])
  );
}

function toAttributes<Item>(of: 'node' | 'edge', fields: readonly GraphField<Item>[]): string {
  const declared = fields.map(({ id, name, type }) =>
    emptyTag('attribute', { id, title: name, type }),
  );
  return (
    indent(2, [openTag('attributes', { class: of, mode: 'static' })]) +
    indent(3, declared) +
    indent(2, ['</attributes>'])
  );
}

/** What items are written with. */
interface Writing<Item> {
  readonly naming: Naming;
  readonly fields: readonly GraphField<Item>[];
}

function toNode(
  actor: Actor,
  place: Place | undefined,
  { naming, fields }: Writing<Actor>,
): string {
  return (
    indent(3, [
      openTag('node', { id: actor.id, label: cleanLine(givenNameOf(naming, actor.id)) }),
    ]) +
    toValues(fields, actor, naming) +
    // Gephi counts upwards.
    indent(4, place ? [emptyTag('viz:position', { x: place.x, y: -place.y, z: 0 })] : []) +
    indent(3, ['</node>'])
  );
}

function toEdge(relation: Relation, kind: string, { naming, fields }: Writing<Relation>): string {
  const { id, from: source, to: target, claims, weight = claims.length } = relation;
  const spell = toSpell(relation.when?.edtf);
  const color = SIGN_COLORS[relation.sign];
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const type = relation.directed ? 'directed' : 'undirected';
  const label = cleanLine(labelOf(naming, relation));
  return (
    indent(3, [openTag('edge', { id, source, target, type, kind, label, weight })]) +
    toValues(fields, relation, naming) +
    indent(4, [
      ...(spell ? ['<spells>', `  ${emptyTag('spell', { ...spell })}`, '</spells>'] : []),
      emptyTag('viz:color', { r, g, b }),
    ]) +
    indent(3, ['</edge>'])
  );
}

function toValues<Item>(fields: readonly GraphField<Item>[], item: Item, naming: Naming): string {
  const values = fields.flatMap(({ id, read }) => {
    const value = read(item, naming);
    return value === undefined ? [] : [emptyTag('attvalue', { for: id, value })];
  });
  return indent(4, ['<attvalues>']) + indent(5, values) + indent(4, ['</attvalues>']);
}

/** The kinds of edges: Gephi makes one edge of those of a pair that are of one kind, so each gets its own. */
function createKinds(): (relation: Relation) => string {
  const seen = new Map<string, number>();
  return ({ from, to, kind }) => {
    const pair = `${[from, to].sort().join(' ')} ${kind}`;
    const count = (seen.get(pair) ?? 0) + 1;
    seen.set(pair, count);
    return count > 1 ? `${kind} ${count}` : kind;
  };
}

/**
 * The spell of an EDTF expression, open where it reaches beyond the days that a spell can hold, as
 * before the year 1, which is no other year's; undefined where it says none of them.
 */
function toSpell(edtf: string | undefined): Spell | undefined {
  const range = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!range || !isOverlapping(range, { start: FIRST_DAY, end: LAST_DAY })) return undefined;
  const start = range.start !== null && compareDays(range.start, FIRST_DAY) >= 0 && range.start;
  const end = range.end !== null && compareDays(range.end, LAST_DAY) <= 0 && range.end;
  if (!start && !end) return undefined;
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
