import { defineDataFormat } from './data-format';
import { actorFieldsOf, type GraphField, LOSSES_OF_FIELDS, relationFieldsOf } from './graph-fields';
import { createNaming, describeDataset, type Naming } from './naming';
import { emptyTag, indent, openTag, textTag, XML_HEAD } from './xml-parts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/**
 * GraphML 1.0: actors as nodes, relations as edges, each with typed attributes. All edges are of
 * one sort, and the attribute `directed` says whether a relation has a direction: NetworkX refuses
 * files with edges of both sorts, and yEd and igraph read no direction of a single edge.
 */
export const graphml = defineDataFormat({
  id: 'graphml',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  options: ['locale'],
  losses: () => LOSSES_OF_FIELDS,
  write: async function* ({ dataset }, { locale }) {
    const naming = createNaming(dataset, locale);
    const actorFields = actorFieldsOf(dataset);
    const relationFields = relationFieldsOf(dataset);
    yield XML_HEAD;
    yield `${openTag('graphml', {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
    })}\n`;
    yield indent(1, [...toKeys('node', actorFields), ...toKeys('edge', relationFields)]);
    yield indent(1, [openTag('graph', { id: 'entente', edgedefault: 'directed' })]);
    yield indent(2, [textTag('desc', {}, describeDataset(naming))]);
    for (const actor of dataset.actors)
      yield toElement('node', { id: actor.id }, actorFields, actor, naming);
    for (const relation of naming.graph.relations.values()) {
      const { id, from: source, to: target } = relation;
      yield toElement('edge', { id, source, target }, relationFields, relation, naming);
    }
    yield '  </graph>\n</graphml>\n';
  },
});

function toKeys<Item>(target: 'node' | 'edge', fields: readonly GraphField<Item>[]) {
  return fields.map(({ id, name, type }) =>
    emptyTag('key', {
      id: `${target}_${id}`,
      for: target,
      'attr.name': name,
      'attr.type': TYPES[type],
    }),
  );
}

function toElement<Item>(
  tag: 'node' | 'edge',
  attributes: Readonly<Record<string, string>>,
  fields: readonly GraphField<Item>[],
  item: Item,
  naming: Naming,
): string {
  const data = fields.flatMap(({ id, read }) => {
    const value = read(item, naming);
    return value === undefined ? [] : [textTag('data', { key: `${tag}_${id}` }, String(value))];
  });
  return indent(2, [openTag(tag, attributes)]) + indent(3, data) + indent(2, [`</${tag}>`]);
}
