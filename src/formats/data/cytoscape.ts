import type { Relation } from '~/model/relation';
import type { Actor, Dataset } from '~/model/schema';
import { type DataOptions, defineDataFormat, type ExportedData } from './data-format';
import { actorFieldsOf, type GraphField, readFields, relationFieldsOf } from './graph-fields';
import { jsonItems } from './json-parts';
import { createNaming, type Naming, textIn } from './naming';

/** What comes before the ids of edges, as nodes and edges share one name space. */
const EDGE = 'relation:';

/**
 * Cytoscape.js JSON, which Cytoscape reads too. Beside the flat fields that styles and filters use,
 * `actor` and `relation` hold everything as it is in the dataset.
 */
export const cytoscape = defineDataFormat({
  id: 'cytoscape',
  extension: 'cyjs',
  mediaType: 'application/json',
  options: ['locale'],
  losses: () => [],
  write: (data, options) => writeElements(data, options),
});

async function* writeElements(
  { dataset, places }: ExportedData,
  { locale }: DataOptions,
): AsyncIterable<string> {
  const naming = createNaming(dataset, locale);
  const actorFields = actorFieldsOf(dataset);
  const relationFields = relationFieldsOf(dataset);
  const originals = new Map(dataset.relations.map((relation) => [relation.id, relation]));
  yield `{\n  "format_version": "1.0",\n  "generated_by": "Entente",\n`;
  yield `  "data": ${JSON.stringify(toNetwork(dataset, naming))},\n  "elements": {\n    "nodes": [`;
  yield* jsonItems(
    (function* () {
      for (const actor of dataset.actors) {
        const place = places?.get(actor.id);
        yield { data: toNode(actor, actorFields, naming), ...(place ? { position: place } : {}) };
      }
    })(),
    '      ',
  );
  yield '],\n    "edges": [';
  yield* jsonItems(
    (function* () {
      for (const relation of naming.graph.relations.values()) {
        const flat = toEdge(relation, relationFields, naming);
        yield { data: { ...flat, relation: originals.get(relation.id) } };
      }
    })(),
    '      ',
  );
  yield ']\n  }\n}\n';
}

function toNetwork({ id, actors: _, relations: __, ...rest }: Dataset, naming: Naming) {
  return { name: textIn(naming, rest.title), dataset: id, ...rest };
}

function toNode(actor: Actor, fields: readonly GraphField<Actor>[], naming: Naming) {
  return { id: actor.id, ...readFields(fields, actor, naming), actor };
}

function toEdge(relation: Relation, fields: readonly GraphField<Relation>[], naming: Naming) {
  const { id, from: source, to: target } = relation;
  const values = readFields(fields, relation, naming);
  return { id: `${EDGE}${id}`, source, target, ...values, interaction: relation.kind };
}
