import type { Relation } from '~/model/relation';
import type { Actor, Dataset } from '~/model/schema';
import { type DataOptions, defineDataFormat, type ExportedData } from './data-format';
import {
  actorFieldsOf,
  type GraphField,
  LOSSES_OF_FIELDS,
  readFields,
  relationFieldsOf,
} from './graph-fields';
import { jsonItems } from './json-parts';
import { createNaming, type Naming, textIn } from './naming';
import { SIGN_COLORS } from './sign-colors';

/**
 * CX2, the exchange format of Cytoscape and NDEx: typed attributes, places as drawn, and a style
 * in which hue is the sign and the pattern how firmly it is said.
 */
export const cx2 = defineDataFormat({
  id: 'cx2',
  extension: 'cx2',
  mediaType: 'application/json',
  options: ['locale'],
  losses: () => LOSSES_OF_FIELDS,
  write: (data, options) => writeAspects(data, options),
});

async function* writeAspects(
  { dataset, places }: ExportedData,
  { locale }: DataOptions,
): AsyncIterable<string> {
  const naming = createNaming(dataset, locale);
  const numbers = new Map(dataset.actors.map(({ id }, index) => [id, index]));
  const actorFields = actorFieldsOf(dataset);
  const relationFields = relationFieldsOf(dataset);
  yield toHead(dataset, naming, { actors: actorFields, relations: relationFields });
  yield '  {"nodes": [';
  yield* jsonItems(
    (function* () {
      for (const [number, actor] of dataset.actors.entries()) {
        const v = { actor_id: actor.id, ...readFields(actorFields, actor, naming) };
        yield { id: number, ...places?.get(actor.id), v };
      }
    })(),
  );
  yield ']},\n  {"edges": [';
  yield* jsonItems(
    (function* () {
      for (const [number, relation] of [...naming.graph.relations.values()].entries()) {
        const fields = readFields(relationFields, relation, naming);
        const v = { relation_id: relation.id, interaction: relation.kind, ...fields };
        // After those of the nodes: readers such as Cytoscape.js have one space of ids for both.
        const id = dataset.actors.length + number;
        yield { id, s: numbers.get(relation.from), t: numbers.get(relation.to), v };
      }
    })(),
  );
  yield `]},\n  ${JSON.stringify({ visualProperties: [STYLE] })},\n`;
  yield `  ${JSON.stringify({ status: [{ success: true }] })}\n]\n`;
}

interface Fields {
  readonly actors: readonly GraphField<Actor>[];
  readonly relations: readonly GraphField<Relation>[];
}

/** The descriptor, how many elements each aspect has, and what stands before nodes and edges. */
function toHead(
  { id, version, title, description, actors, relations }: Dataset,
  naming: Naming,
  fields: Fields,
) {
  const network = {
    name: textIn(naming, title) ?? id,
    description: textIn(naming, description) ?? '',
    version,
    dataset: id,
  };
  const counts = {
    attributeDeclarations: 1,
    networkAttributes: 1,
    nodes: actors.length,
    edges: relations.length,
    visualProperties: 1,
  };
  const aspects = [
    { CXVersion: '2.0', hasFragments: false },
    {
      metaData: Object.entries(counts).map(([name, elementCount]) => ({ name, elementCount })),
    },
    { attributeDeclarations: [toDeclarations(Object.keys(network), fields)] },
    { networkAttributes: [network] },
  ];
  return `[\n${aspects.map((aspect) => `  ${JSON.stringify(aspect)},\n`).join('')}`;
}

function toDeclarations(networkAttributes: readonly string[], { actors, relations }: Fields) {
  const text = { d: 'string' };
  const typed = <Item>(fields: readonly GraphField<Item>[]) =>
    Object.fromEntries(fields.map(({ name, type }) => [name, { d: type }]));
  return {
    networkAttributes: Object.fromEntries(networkAttributes.map((name) => [name, text])),
    nodes: { actor_id: text, ...typed(actors) },
    edges: { relation_id: text, interaction: text, ...typed(relations) },
  };
}

const passThrough = (attribute: string) => ({
  type: 'PASSTHROUGH',
  definition: { attribute, type: 'string' },
});

const byValue = (attribute: string, values: Readonly<Record<string, string>>) => ({
  type: 'DISCRETE',
  definition: {
    attribute,
    type: 'string',
    map: Object.entries(values).map(([v, vp]) => ({ v, vp })),
  },
});

const STYLE = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FBFAF7' },
    node: {
      NODE_SHAPE: 'ellipse',
      NODE_WIDTH: 30,
      NODE_HEIGHT: 30,
      NODE_BACKGROUND_COLOR: '#DCD9D1',
      NODE_LABEL_COLOR: '#1C2126',
    },
    edge: { EDGE_WIDTH: 2, EDGE_LINE_STYLE: 'dotted', EDGE_TARGET_ARROW_SHAPE: 'none' },
  },
  nodeMapping: { NODE_LABEL: passThrough('name') },
  edgeMapping: {
    EDGE_LINE_COLOR: byValue('sign', SIGN_COLORS),
    EDGE_TARGET_ARROW_COLOR: byValue('sign', SIGN_COLORS),
    EDGE_TARGET_ARROW_SHAPE: byValue('sign', {
      with: 'triangle',
      against: 'tee',
      neither: 'circle',
    }),
    EDGE_LINE_STYLE: byValue('modality', { fact: 'solid', claim: 'dashed' }),
    EDGE_TOOLTIP: passThrough('quote'),
  },
};
