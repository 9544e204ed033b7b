import type { PlacedText } from '../graph/graph-draft';
import type { ReaderWork, Reading } from '../graph/read-safely';
import type { Entry } from './aspects';
import { entriesOf, JsonGraph } from './json-graph';
import { type JsonValue, memberOf, parseJsonTree, textOf } from './json-tree';

/** What of a map says nothing of actors and ties. */
const UNREAD = ['captions', 'annotations'];

/** How something is drawn, besides what it is called. */
const DRAWN = ['name', 'x', 'y', 'label', 'arrow', 'cx', 'cy', 'dash', 'scale', 'status'];

/** The tables of a map of Oligrapher, older or newer. */
export function readOligrapher(work: ReaderWork): Omit<Reading, 'issues'> {
  const root = parseJsonTree(work.source.text);
  const inner = memberOf(root, 'graph');
  const [map, path] = inner ? ([inner, ['graph']] as const) : ([root, []] as const);
  const graph = new JsonGraph(work);
  for (const node of entriesOf(memberOf(map, 'nodes'), [...path, 'nodes'])) addNode(graph, node);
  for (const edge of entriesOf(memberOf(map, 'edges'), [...path, 'edges'])) addEdge(graph, edge);
  for (const about of UNREAD) {
    const value = memberOf(root, about) ?? memberOf(map, about);
    const count = entriesOf(value, []).length;
    if (value && count > 0)
      work.issues.add('notice', 'not-read', {
        about,
        at: { offset: value.start },
        values: { count },
      });
  }
  const title = textOf(memberOf(root, 'title'));
  return { ...graph.finish(), ...(title ? { title } : {}) };
}

/** What older maps keep in `display`, newer ones keep in the element itself. */
function displayOf([element, path]: Entry): Entry {
  const display = memberOf(element, 'display');
  return display ? [display, [...path, 'display']] : [element, path];
}

function idOf(graph: JsonGraph, [element, path]: Entry): PlacedText {
  const id = graph.placed(memberOf(element, 'id'), [...path, 'id'], element);
  return id.text === '' ? { ...id, text: String(path.at(-1)) } : id;
}

function addNode(graph: JsonGraph, node: Entry): void {
  const [element, path] = node;
  const record = graph.addActor(idOf(graph, node), graph.spanOf(element, path));
  if (!record) return;
  const [display, displayPath] = displayOf(node);
  for (const own of ['name', 'x', 'y'] as const)
    graph.setOwn(graph.actors, record, own, memberOf(display, own), [...displayPath, own], own);
  const without = ['id', 'display', ...DRAWN];
  graph.setAttributes(graph.actors, record, display, displayPath, { without });
}

function addEdge(graph: JsonGraph, edge: Entry): void {
  const [element, path] = edge;
  const [display, displayPath] = displayOf(edge);
  const placed = (name: string) => graph.placed(memberOf(element, name), [...path, name], element);
  const [first, second] = [placed('node1_id'), placed('node2_id')];
  const arrow = memberOf(display, 'arrow');
  const isTurned = textOf(arrow) === '2->1';
  const span = graph.spanOf(element, path);
  const record = isTurned ? graph.addTie(second, first, span) : graph.addTie(first, second, span);
  graph.setTieId(record, idOf(graph, edge));
  graph.setDirection(record, hasArrow(arrow) ? 'directed' : 'undirected');
  const { ties } = graph;
  graph.setOwn(ties, record, 'label', memberOf(display, 'label'), [...displayPath, 'label']);
  const without = ['id', 'node1_id', 'node2_id', 'display', ...DRAWN];
  graph.setAttributes(ties, record, display, displayPath, { without });
}

/** Whether an edge has an arrow at one end; older maps say so by a truth value, newer by which. */
function hasArrow(arrow: JsonValue | undefined): boolean {
  if (arrow?.type === 'boolean') return arrow.value;
  return ['1->2', '2->1', '1'].includes(textOf(arrow) ?? '');
}
