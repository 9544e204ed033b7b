import { toPointer } from '~/base/issue';
import type { Role } from '../../role';
import type { PlacedText } from '../graph/graph-draft';
import type { ReaderWork, Reading } from '../graph/read-safely';
import type { DraftRecord, RecordTable } from '../graph/record-table';
import { type Entry, findAspects } from './aspects';
import { JsonGraph, type Path, toJsonCell } from './json-graph';
import { type JsonValue, memberOf, membersOf, textOf } from './json-tree';

interface Declaration {
  readonly name: string;
  readonly fallback: JsonValue | undefined;
}

/** How the attributes of nodes or edges are declared. */
interface Declarations {
  /** By name. */
  readonly all: readonly Declaration[];
  /** The name, by what values call the attribute. */
  readonly names: ReadonlyMap<string, string>;
}

/** The numbers of CX2 are no names: what our own files call actors and relations. */
const OWN_IDS = { nodes: 'actor_id', edges: 'relation_id' } as const;

const ROLES: ReadonlyMap<string, Role> = new Map([['name', 'name']]);

/** The tables of a file of CX2. */
export function readCx2(work: ReaderWork): Omit<Reading, 'issues'> {
  return new Cx2Graph(work).read();
}

class Cx2Graph {
  readonly #source: string;
  readonly #graph: JsonGraph;
  readonly #actorIds = new Map<string, string>();

  constructor(work: ReaderWork) {
    this.#source = work.source.text;
    this.#graph = new JsonGraph(work);
  }

  read(): Omit<Reading, 'issues'> {
    const aspects = findAspects(this.#source);
    const declared = aspects.of('attributeDeclarations').map(([value]) => value);
    const nodes = toDeclarations(declared.map((one) => memberOf(one, 'nodes')));
    const edges = toDeclarations(declared.map((one) => memberOf(one, 'edges')));
    for (const node of aspects.of('nodes')) this.#addNode(node, nodes);
    for (const edge of aspects.of('edges')) this.#addEdge(edge, edges);
    const network = aspects.of('networkAttributes')[0]?.[0];
    const title = textOf(memberOf(network, 'name'));
    return { ...this.#graph.finish(), ...(title ? { title } : {}) };
  }

  #addNode([node, path]: Entry, declarations: Declarations): void {
    const graph = this.#graph;
    const number = graph.placed(memberOf(node, 'id'), [...path, 'id'], node);
    const id = this.#ownId(node, path, OWN_IDS.nodes) ?? number;
    const record = graph.addActor(id, graph.spanOf(node, path));
    if (!record) return;
    this.#actorIds.set(number.text, id.text);
    for (const axis of ['x', 'y'] as const)
      graph.setOwn(graph.actors, record, axis, memberOf(node, axis), [...path, axis], axis);
    this.#setValues(graph.actors, record, { value: node, path, declarations });
  }

  #addEdge([edge, path]: Entry, declarations: Declarations): void {
    const graph = this.#graph;
    const end = (name: string): PlacedText => {
      const { text, at } = graph.placed(memberOf(edge, name), [...path, name], edge);
      return { text: this.#actorIds.get(text) ?? text, at };
    };
    const record = graph.addTie(end('s'), end('t'), graph.spanOf(edge, path));
    const number = graph.placed(memberOf(edge, 'id'), [...path, 'id'], edge);
    graph.setTieId(record, this.#ownId(edge, path, OWN_IDS.edges) ?? number);
    this.#setValues(graph.ties, record, { value: edge, path, declarations });
    const directed = graph.ties.hasAttribute('directed')
      ? record.cells[graph.ties.attribute('directed')]
      : undefined;
    graph.setDirection(record, directed === false ? 'undirected' : 'directed');
  }

  #ownId(element: JsonValue, path: Path, name: string): PlacedText | undefined {
    const value = memberOf(memberOf(element, 'v'), name);
    return value && this.#graph.placed(value, [...path, 'v', name], element);
  }

  #setValues(
    table: RecordTable,
    record: DraftRecord,
    { value, path, declarations: { all, names } }: Element,
  ): void {
    const column = (name: string) => table.attribute(name, ROLES.get(name));
    for (const [alias, member] of membersOf(memberOf(value, 'v'))) {
      const name = names.get(alias) ?? alias;
      if (name === OWN_IDS.nodes || name === OWN_IDS.edges) continue;
      const at = { offset: member.start, pointer: toPointer([...path, 'v', alias]) };
      table.set(record, column(name), toJsonCell(this.#source, member), at);
    }
    for (const { name, fallback } of all)
      if (fallback && record.cells[column(name)] === undefined)
        table.set(record, column(name), toJsonCell(this.#source, fallback));
  }
}

interface Element {
  readonly value: JsonValue;
  readonly path: Path;
  readonly declarations: Declarations;
}

function toDeclarations(values: readonly (JsonValue | undefined)[]): Declarations {
  const names = new Map<string, string>();
  const all: Declaration[] = [];
  for (const [name, declaration] of values.flatMap(membersOf)) {
    names.set(textOf(memberOf(declaration, 'a')) ?? name, name);
    all.push({ name, fallback: memberOf(declaration, 'v') });
  }
  return { all, names };
}
