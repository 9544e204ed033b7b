import { type DataOptions, defineDataFormat, type ExportedData } from './data-format';
import { jsonItems, jsonMembers } from './json-parts';
import { createNaming, givenNameOf, labelOf, textIn } from './naming';

/**
 * JSON Graph Format, version 2: nodes by id, edges in a list; the metadata of each hold everything
 * as it is in the dataset. https://jsongraphformat.info/
 */
export const jgf = defineDataFormat({
  id: 'jgf',
  extension: 'jgf.json',
  mediaType: 'application/vnd.jgf+json',
  options: ['locale'],
  losses: () => [],
  write: (data, options) => writeGraph(data, options),
});

async function* writeGraph(
  { dataset }: ExportedData,
  { locale }: DataOptions,
): AsyncIterable<string> {
  const naming = createNaming(dataset, locale);
  const { id, actors, relations, ...metadata } = dataset;
  const head = {
    id,
    label: textIn(naming, dataset.title) ?? id,
    type: 'entente',
    directed: true,
    metadata,
  };
  yield '{\n  "graph": {';
  for (const [name, value] of Object.entries(head))
    yield `\n    ${JSON.stringify(name)}: ${JSON.stringify(value)},`;
  yield '\n    "nodes": {';
  yield* jsonMembers(
    (function* () {
      for (const { id, ...metadata } of actors)
        yield [id, { label: givenNameOf(naming, id), metadata }] as const;
    })(),
    '      ',
  );
  yield '},\n    "edges": [';
  yield* jsonItems(
    (function* () {
      for (const relation of relations) {
        const { id, from: source, to: target, ...metadata } = relation;
        const known = naming.graph.relations.get(id);
        const label = known && labelOf(naming, known);
        const directed = known?.directed;
        yield { id, source, target, relation: relation.kind, directed, label, metadata };
      }
    })(),
    '      ',
  );
  yield ']\n  }\n}\n';
}
