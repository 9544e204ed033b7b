import { kindOf, signOf } from '~/model/graph';
import type { Actor, Relation } from '~/model/schema';
import { cleanLine } from './clean-text';
import { defineDataFormat, type Place } from './data-format';
import { ACTOR_FIELDS, type GraphField, LOSSES_OF_FIELDS, RELATION_FIELDS } from './graph-fields';
import { createNaming, describeDataset, givenNameOf, labelOf, type Naming } from './naming';
import { SIGN_COLORS } from './sign-colors';
import { toSpell } from './spell';
import { emptyTag, indent, openTag, textTag, XML_HEAD } from './xml-parts';

const NAMESPACE = 'http://gexf.net/1.3';

/**
 * GEXF 1.3, the format of Gephi: a dynamic graph with dates as spells, the claims of a relation as
 * its weight, places and colours as drawn. Undated relations have no spell, and so always hold.
 */
export const gexf = defineDataFormat({
  id: 'gexf',
  label: { en: 'GEXF', ar: 'GEXF' },
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  options: ['locale'],
  losses: () => LOSSES_OF_FIELDS,
  write: async function* ({ dataset, places }, { locale }) {
    const naming = createNaming(dataset, locale);
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
    yield toAttributes('node', ACTOR_FIELDS) + toAttributes('edge', RELATION_FIELDS);
    yield indent(2, ['<nodes>']);
    for (const actor of dataset.actors) yield toNode(actor, places?.get(actor.id), naming);
    yield indent(2, ['</nodes>', '<edges>']);
    const toKind = createKinds();
    for (const relation of dataset.relations) yield toEdge(relation, toKind(relation), naming);
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
  const declared = fields.map(({ name, type }) =>
    emptyTag('attribute', { id: name, title: name, type }),
  );
  return (
    indent(2, [openTag('attributes', { class: of, mode: 'static' })]) +
    indent(3, declared) +
    indent(2, ['</attributes>'])
  );
}

function toNode(actor: Actor, place: Place | undefined, naming: Naming): string {
  return (
    indent(3, [
      openTag('node', { id: actor.id, label: cleanLine(givenNameOf(naming, actor.id)) }),
    ]) +
    toValues(ACTOR_FIELDS, actor, naming) +
    // Gephi counts upwards.
    indent(4, place ? [emptyTag('viz:position', { x: place.x, y: -place.y, z: 0 })] : []) +
    indent(3, ['</node>'])
  );
}

function toEdge(relation: Relation, kind: string, naming: Naming): string {
  const { id, from: source, to: target, claims } = relation;
  const spell = toSpell(relation.when?.edtf);
  const color = SIGN_COLORS[signOf(relation)];
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const type = kindOf(relation).directed ? 'directed' : 'undirected';
  const label = cleanLine(labelOf(naming, relation));
  return (
    indent(3, [openTag('edge', { id, source, target, type, kind, label, weight: claims.length })]) +
    toValues(RELATION_FIELDS, relation, naming) +
    indent(4, [
      ...(spell ? ['<spells>', `  ${emptyTag('spell', { ...spell })}`, '</spells>'] : []),
      emptyTag('viz:color', { r, g, b }),
    ]) +
    indent(3, ['</edge>'])
  );
}

function toValues<Item>(fields: readonly GraphField<Item>[], item: Item, naming: Naming): string {
  const values = fields.flatMap(({ name, read }) => {
    const value = read(item, naming);
    return value === undefined ? [] : [emptyTag('attvalue', { for: name, value })];
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
