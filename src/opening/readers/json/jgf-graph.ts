import type { Dataset } from '~/model/schema';
import { toIdKey } from '../graph/graph-draft';
import type { ReaderWork, Reading } from '../graph/read-safely';
import { entriesOf, JsonGraph, type Path } from './json-graph';
import { itemsOf, type JsonValue, memberOf, parseJsonTree, textOf } from './json-tree';
import { findOwnDataset } from './own-dataset';

/** One of the graphs of a file. */
interface Part {
  readonly value: JsonValue;
  readonly path: Path;
  /** What it is called, where there are several. */
  readonly name: string | undefined;
}

/** The tables of a file of JGF, of one graph or several, or the dataset that it was written from. */
export async function readJgf(work: ReaderWork): Promise<Omit<Reading, 'issues'>> {
  const root = parseJsonTree(work.source.text);
  const single = memberOf(root, 'graph');
  const isOurs = textOf(memberOf(single, 'type')) === 'entente';
  const dataset = isOurs ? await findOriginal(work.source.text) : undefined;
  if (dataset) return { tables: [], dataset };
  const graph = new JsonGraph(work);
  const parts = findParts(root, single);
  for (const part of parts) addNodes(graph, part);
  for (const part of parts) addEdges(graph, part, work);
  const title =
    textOf(memberOf(parts[0]?.value, 'label')) ?? textOf(memberOf(parts[0]?.value, 'id'));
  return { ...graph.finish(), ...(title && parts.length === 1 ? { title } : {}) };
}

function findParts(root: JsonValue, single: JsonValue | undefined): readonly Part[] {
  if (single) return [{ value: single, path: ['graph'], name: undefined }];
  return itemsOf(memberOf(root, 'graphs')).map((value, index) => ({
    value,
    path: ['graphs', index],
    name: textOf(memberOf(value, 'label')) ?? textOf(memberOf(value, 'id')) ?? String(index + 1),
  }));
}

/** An actor of several graphs of a file is one. */
function addNodes(graph: JsonGraph, { value, path }: Part): void {
  const nodes = memberOf(value, 'nodes');
  const before = new Set<string>();
  for (const [node, nodePath] of entriesOf(nodes, [...path, 'nodes'])) {
    const key = String(nodePath.at(-1));
    const own = memberOf(node, 'id');
    const at = graph.placed(own, [...nodePath, 'id'], node);
    const id = nodes?.type === 'object' ? { ...at, text: key } : at;
    const isElsewhere = graph.actorOf(id.text) && !before.has(toIdKey(id.text));
    before.add(toIdKey(id.text));
    const record = isElsewhere ? undefined : graph.addActor(id, graph.spanOf(node, nodePath));
    if (!record) continue;
    const { actors } = graph;
    graph.setOwn(actors, record, 'name', memberOf(node, 'label'), [...nodePath, 'label'], 'name');
    const without = ['id', 'label', 'metadata'];
    graph.setAttributes(actors, record, node, nodePath, { without });
    graph.setAttributes(actors, record, memberOf(node, 'metadata'), [...nodePath, 'metadata']);
  }
}

function addEdges(graph: JsonGraph, { value, path, name }: Part, { issues }: ReaderWork): void {
  const isDirected = memberOf(value, 'directed');
  const otherwise = isDirected?.type === 'boolean' ? isDirected.value : true;
  const { ties } = graph;
  for (const [edge, edgePath] of entriesOf(memberOf(value, 'edges'), [...path, 'edges'])) {
    const placed = (end: string) => graph.placed(memberOf(edge, end), [...edgePath, end], edge);
    const record = graph.addTie(placed('source'), placed('target'), graph.spanOf(edge, edgePath));
    graph.setTieId(record, placed('id'));
    graph.setDirected(record, memberOf(edge, 'directed'), otherwise);
    for (const own of ['relation', 'label'])
      graph.setOwn(ties, record, own, memberOf(edge, own), [...edgePath, own]);
    if (name !== undefined) ties.set(record, ties.own('graph'), name);
    const without = ['id', 'source', 'target', 'directed', 'relation', 'label', 'metadata'];
    graph.setAttributes(ties, record, edge, edgePath, { without });
    graph.setAttributes(ties, record, memberOf(edge, 'metadata'), [...edgePath, 'metadata']);
  }
  for (const [edge, edgePath] of entriesOf(memberOf(value, 'hyperedges'), [
    ...path,
    'hyperedges',
  ])) {
    const { at } = graph.placed(undefined, [...edgePath, ''], edge);
    issues.add('error', 'not-read', { about: 'hyperedge', at, values: { count: 1 } });
  }
}

/** The dataset that our own writer made a file of; undefined where a part of it is gone. */
function findOriginal(text: string): Promise<Dataset | undefined> {
  const { id, metadata, nodes, edges } = JSON.parse(text).graph;
  const actors = Object.entries(nodes ?? {}).map(([actor, node]) => ({
    id: actor,
    ...(node as { metadata?: object })?.metadata,
  }));
  const relations = (Array.isArray(edges) ? edges : []).map((edge) => ({
    id: edge?.id,
    from: edge?.source,
    to: edge?.target,
    ...edge?.metadata,
  }));
  return findOwnDataset({ ...metadata, id, actors, relations });
}
