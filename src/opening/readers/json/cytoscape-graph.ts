import type { Dataset } from '~/model/schema';
import type { ReaderWork, Reading } from '../graph/read-safely';
import { entriesOf, JsonGraph, type Path } from './json-graph';
import { type JsonValue, memberOf, parseJsonTree, textOf } from './json-tree';
import { findOwnDataset } from './own-dataset';

type Element = readonly [value: JsonValue, path: Path];

interface Elements {
  readonly nodes: readonly Element[];
  readonly edges: readonly Element[];
}

/** Where our own files keep everything as it is in the dataset. */
const ORIGINALS = ['actor', 'relation'];

/** The tables of a file of Cytoscape.js or Cytoscape, or the dataset that it was written from. */
export async function readCytoscape(work: ReaderWork): Promise<Omit<Reading, 'issues'>> {
  const root = parseJsonTree(work.source.text);
  const isOurs = textOf(memberOf(root, 'generated_by')) === 'Entente';
  const dataset = isOurs ? await findOriginal(work.source.text) : undefined;
  if (dataset) return { tables: [], dataset };
  const graph = new JsonGraph(work);
  const { nodes, edges } = findElements(root);
  const without = isOurs ? ORIGINALS : [];
  for (const node of nodes) addNode(graph, node, without);
  const isDirected = memberOf(root, 'directed');
  for (const edge of edges) addEdge(graph, edge, { without, isDirected });
  const data = memberOf(root, 'data');
  const title = textOf(memberOf(data, 'name')) ?? textOf(memberOf(data, 'shared_name'));
  return { ...graph.finish(), ...(title ? { title } : {}) };
}

/** A list of elements, the two lists of them, or either of these in a member `elements`. */
function findElements(root: JsonValue): Elements {
  const inner = memberOf(root, 'elements');
  const [elements, path]: Element = inner ? [inner, ['elements']] : [root, []];
  if (elements.type === 'array') {
    const all = entriesOf(elements, path);
    return {
      nodes: all.filter(([element]) => !isEdge(element)),
      edges: all.filter(([element]) => isEdge(element)),
    };
  }
  const edges = memberOf(elements, 'edges') ? 'edges' : 'links';
  return {
    nodes: entriesOf(memberOf(elements, 'nodes'), [...path, 'nodes']),
    edges: entriesOf(memberOf(elements, edges), [...path, edges]),
  };
}

function isEdge(element: JsonValue): boolean {
  const group = textOf(memberOf(element, 'group'));
  return group === undefined
    ? memberOf(dataOf([element, []])[0], 'source') !== undefined
    : group === 'edges';
}

/** The data of an element; an element without data is its own, as other programs write it. */
function dataOf([element, path]: Element): Element {
  const data = memberOf(element, 'data');
  return data?.type === 'object' ? [data, [...path, 'data']] : [element, path];
}

function addNode(graph: JsonGraph, node: Element, without: readonly string[]): void {
  const [element, path] = node;
  const [data, dataPath] = dataOf(node);
  const id = graph.placed(memberOf(data, 'id'), [...dataPath, 'id'], element);
  const record = graph.addActor(id, graph.spanOf(element, path));
  if (!record) return;
  const parent = textOf(memberOf(data, 'parent'));
  if (parent !== undefined) graph.setInside(record, parent);
  const { actors } = graph;
  const left = ['id', 'parent', ...without];
  graph.setAttributes(actors, record, data, dataPath, { without: left, roles: { name: 'name' } });
  const position = memberOf(element, 'position');
  for (const axis of ['x', 'y'] as const)
    graph.setOwn(actors, record, axis, memberOf(position, axis), [...path, 'position', axis], axis);
}

interface EdgeSettings {
  readonly without: readonly string[];
  readonly isDirected: JsonValue | undefined;
}

function addEdge(graph: JsonGraph, edge: Element, { without, isDirected }: EdgeSettings): void {
  const [element, path] = edge;
  const [data, dataPath] = dataOf(edge);
  const placed = (name: string) => graph.placed(memberOf(data, name), [...dataPath, name], element);
  const record = graph.addTie(placed('source'), placed('target'), graph.spanOf(element, path));
  graph.setTieId(record, placed('id'));
  const otherwise = isDirected?.type === 'boolean' ? isDirected.value : true;
  graph.setDirected(record, memberOf(data, 'directed'), otherwise);
  const left = ['id', 'source', 'target', ...without];
  graph.setAttributes(graph.ties, record, data, dataPath, { without: left });
}

/** The dataset that our own writer made a file of; undefined where a part of it is gone. */
function findOriginal(text: string): Promise<Dataset | undefined> {
  const { data, elements } = JSON.parse(text);
  const { name: _, dataset: id, ...rest } = data ?? {};
  const dataOfAll = (list: unknown) => (Array.isArray(list) ? list.map((one) => one?.data) : []);
  return findOwnDataset({
    ...rest,
    id,
    actors: dataOfAll(elements?.nodes).map((own) => own?.actor),
    relations: dataOfAll(elements?.edges).map((own) => own?.relation),
  });
}
