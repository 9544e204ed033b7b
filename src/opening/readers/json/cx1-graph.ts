import { toPointer } from '~/base/issue';
import type { CellValue } from '../../table';
import { toCell, toCellType } from '../graph/cells';
import type { ReaderWork, Reading } from '../graph/read-safely';
import type { DraftRecord, RecordTable } from '../graph/record-table';
import { type Aspects, findAspects } from './aspects';
import { entriesOf, JsonGraph, toJsonCell } from './json-graph';
import { type JsonValue, memberOf, textOf } from './json-tree';

/** The tables of a file of CX, version 1, whose attributes stand in aspects of their own. */
export function readCx1(work: ReaderWork): Omit<Reading, 'issues'> {
  const graph = new JsonGraph(work);
  const aspects = findAspects(work.source.text);
  const nodes = addNodes(graph, aspects);
  const edges = addEdges(graph, aspects);
  const { actors, ties } = graph;
  setAttributes(work, actors, { records: nodes, attributes: aspects.of('nodeAttributes') });
  setAttributes(work, ties, { records: edges, attributes: aspects.of('edgeAttributes') });
  for (const [place, path] of aspects.of('cartesianLayout')) {
    const record = nodes.get(textOf(memberOf(place, 'node')) ?? '');
    if (!record) continue;
    for (const axis of ['x', 'y'] as const)
      graph.setOwn(actors, record, axis, memberOf(place, axis), [...path, axis], axis);
  }
  const title = aspects
    .of('networkAttributes')
    .map(([attribute]) => attribute)
    .find((attribute) => textOf(memberOf(attribute, 'n')) === 'name');
  const name = textOf(memberOf(title, 'v'));
  return { ...graph.finish(), ...(name ? { title: name } : {}) };
}

function addNodes(graph: JsonGraph, aspects: Aspects): ReadonlyMap<string, DraftRecord> {
  const records = new Map<string, DraftRecord>();
  for (const [node, path] of aspects.of('nodes')) {
    const id = graph.placed(memberOf(node, '@id'), [...path, '@id'], node);
    const record = graph.addActor(id, graph.spanOf(node, path));
    if (!record) continue;
    records.set(id.text, record);
    graph.setOwn(graph.actors, record, 'name', memberOf(node, 'n'), [...path, 'n'], 'name');
    graph.setOwn(graph.actors, record, 'represents', memberOf(node, 'r'), [...path, 'r']);
  }
  return records;
}

function addEdges(graph: JsonGraph, aspects: Aspects): ReadonlyMap<string, DraftRecord> {
  const records = new Map<string, DraftRecord>();
  const directions = new Map<string, JsonValue | undefined>();
  for (const [attribute] of aspects.of('edgeAttributes'))
    if (textOf(memberOf(attribute, 'n')) === 'directed')
      directions.set(textOf(memberOf(attribute, 'po')) ?? '', memberOf(attribute, 'v'));
  for (const [edge, path] of aspects.of('edges')) {
    const placed = (name: string) => graph.placed(memberOf(edge, name), [...path, name], edge);
    const id = placed('@id');
    const record = graph.addTie(placed('s'), placed('t'), graph.spanOf(edge, path));
    graph.setTieId(record, id);
    const directed = directions.get(id.text);
    graph.setDirection(record, isFalse(directed) ? 'undirected' : 'directed');
    graph.setOwn(graph.ties, record, 'interaction', memberOf(edge, 'i'), [...path, 'i']);
    records.set(id.text, record);
  }
  return records;
}

function isFalse(value: JsonValue | undefined): boolean {
  return value?.type === 'boolean' ? !value.value : textOf(value) === 'false';
}

interface Attributes {
  readonly records: ReadonlyMap<string, DraftRecord>;
  readonly attributes: ReturnType<Aspects['of']>;
}

/** An attribute may be of several elements at once. */
function setAttributes(
  { source }: ReaderWork,
  table: RecordTable,
  { records, attributes }: Attributes,
): void {
  for (const [attribute, path] of attributes) {
    const name = textOf(memberOf(attribute, 'n'));
    const of = memberOf(attribute, 'po');
    const value = memberOf(attribute, 'v');
    if (name === undefined || !of || !value) continue;
    const owners = of.type === 'array' ? entriesOf(of, []).map(([owner]) => owner) : [of];
    const type = textOf(memberOf(attribute, 'd'));
    const at = { offset: value.start, pointer: toPointer([...path, 'v']) };
    const cell = toTypedCell(source.text, value, type);
    for (const owner of owners) {
      const record = records.get(textOf(owner) ?? '');
      if (record) table.set(record, table.attribute(name), cell, at);
    }
  }
}

/** Values of CX are texts; what they are is said beside them. */
function toTypedCell(source: string, value: JsonValue, type: string | undefined): CellValue {
  return value.type === 'text' ? toCell(value.text, toCellType(type)) : toJsonCell(source, value);
}
