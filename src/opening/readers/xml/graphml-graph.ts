import { toBoolean, toCellType } from '../graph/cells';
import { type Direction, GraphDraft } from '../graph/graph-draft';
import type { ReaderWork, Reading } from '../graph/read-safely';
import type { DraftRecord, RecordTable } from '../graph/record-table';
import { type Declaration, type RawValue, setDeclaredValues } from './declared-values';
import {
  placeAttribute,
  readAttribute,
  readXml,
  type XmlElement,
  type XmlListener,
} from './read-xml';
import { YedDrawing } from './yed-drawing';

/** An element that may have data: a node, an edge, or another whose data are not read. */
interface Item {
  readonly element: XmlElement;
  readonly record?: DraftRecord | undefined;
  readonly values: RawValue[];
  readonly drawing: YedDrawing;
}

interface Key extends Declaration {
  readonly target: string;
}

interface Graph {
  readonly direction: Direction | undefined;
  /** The node in which it stands. */
  readonly parent: string | undefined;
}

/** What may have data of its own. */
const ITEMS = new Set(['node', 'edge', 'graph', 'port', 'hyperedge', 'graphml']);

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['directed', 'directed'],
  ['undirected', 'undirected'],
]);

/** The tables of a file of GraphML. */
export async function readGraphml(work: ReaderWork): Promise<Omit<Reading, 'issues'>> {
  const graph = new GraphmlGraph(work);
  await readXml(work, graph);
  return graph.finish();
}

class GraphmlGraph implements XmlListener {
  readonly #work: ReaderWork;
  readonly #draft: GraphDraft;
  readonly #keys = new Map<string, Key>();
  readonly #keysOf = new Map<string, ReadonlyMap<string, Key>>();
  readonly #graphs: Graph[] = [];
  readonly #items: Item[] = [];
  readonly #read: { readonly item: Item; readonly record: DraftRecord }[] = [];
  #key: (Key & { readonly id: string }) | undefined;
  #data: { readonly element: XmlElement; text: string; depth: number } | undefined;
  #text = '';
  #title: string | undefined;
  #ports = { count: 0, start: 0 };

  constructor(work: ReaderWork) {
    this.#work = work;
    this.#draft = new GraphDraft(work);
  }

  onOpen(element: XmlElement): void {
    this.#text = '';
    if (this.#data) {
      this.#data.depth += 1;
      this.#items.at(-1)?.drawing.open(element);
    } else if (element.name === 'key') this.#openKey(element);
    else if (element.name === 'data') this.#data = { element, text: '', depth: 0 };
    else if (ITEMS.has(element.name)) this.#openItem(element);
  }

  onText(text: string): void {
    if (this.#data?.depth === 0) this.#data.text += text;
    else if (this.#data) this.#items.at(-1)?.drawing.text(text);
    else this.#text += text;
  }

  onClose({ name, start }: XmlElement, end: number): void {
    if (this.#data) this.#closeInData(start);
    else if (name === 'default' && this.#key) this.#addKey({ ...this.#key, fallback: this.#text });
    else if (name === 'key') this.#key = undefined;
    else if (name === 'desc' && this.#items.at(-1)?.element.name.startsWith('graph'))
      this.#title ??= this.#text.trim() || undefined;
    else if (ITEMS.has(name)) this.#closeItem(end);
  }

  finish(): Omit<Reading, 'issues'> {
    for (const { item, record } of this.#read) this.#fill(item, record);
    const { count, start: offset } = this.#ports;
    if (count > 0)
      this.#work.issues.add('notice', 'not-read', {
        about: 'port',
        at: { offset },
        values: { count },
      });
    const title = this.#title;
    return { ...this.#draft.finish(), ...(title === undefined ? {} : { title }) };
  }

  #openKey({ attributes }: XmlElement): void {
    const id = attributes.get('id') ?? '';
    const name = attributes.get('attr.name') ?? id;
    const type = toCellType(attributes.get('attr.type'));
    this.#addKey({ id, name, type, target: attributes.get('for') ?? 'all' });
  }

  #addKey(key: Key & { readonly id: string }): void {
    this.#key = key;
    this.#keys.set(key.id, key);
  }

  #openItem(element: XmlElement): void {
    const record = this.#recordOf(element);
    const item = { element, record, values: [], drawing: new YedDrawing() };
    this.#items.push(item);
    if (record) this.#read.push({ item, record });
  }

  #recordOf(element: XmlElement): DraftRecord | undefined {
    const { name, start } = element;
    if (name === 'node') return this.#openNode(element);
    if (name === 'edge') return this.#openEdge(element);
    if (name === 'graph') this.#openGraph(element);
    if (name === 'port')
      this.#ports = { count: this.#ports.count + 1, start: this.#ports.start || start };
    if (name === 'hyperedge')
      this.#work.issues.add('error', 'not-read', {
        about: 'hyperedge',
        at: { offset: start },
        values: { count: 1 },
      });
    return undefined;
  }

  #openGraph({ attributes }: XmlElement): void {
    const direction = DIRECTIONS.get(attributes.get('edgedefault') ?? '');
    const parent = this.#items.findLast(({ element }) => element.name === 'node');
    this.#graphs.push({ direction, parent: parent?.element.attributes.get('id') });
  }

  #openNode(element: XmlElement): DraftRecord | undefined {
    const { start } = element;
    const duplicateAt = { offset: start };
    const id = readAttribute(this.#work.source, element, 'id');
    const place = id && { offset: placeAttribute(this.#work.source, element, 'id').name };
    const record = this.#draft.addActor(id, { start, end: start }, place ?? duplicateAt);
    const parent = this.#graphs.at(-1)?.parent;
    if (record && parent !== undefined) this.#draft.setInside(record, parent);
    return record;
  }

  #openEdge(element: XmlElement): DraftRecord {
    const { start, attributes } = element;
    const nowhere = { text: '', at: { offset: start } };
    const [source = nowhere, target = nowhere] = ['source', 'target'].map((name) =>
      readAttribute(this.#work.source, element, name),
    );
    const record = this.#draft.addTie(source, target, { start, end: start });
    const id = attributes.get('id');
    if (id !== undefined) {
      const at = { offset: placeAttribute(this.#work.source, element, 'id').name };
      this.#draft.setTieId(record, { text: id, at });
    }
    const isDirected = toBoolean(attributes.get('directed') ?? '');
    const own = isDirected === undefined ? undefined : isDirected ? 'directed' : 'undirected';
    this.#draft.setDirection(record, own ?? this.#graphs.at(-1)?.direction);
    return record;
  }

  #closeInData(start: number): void {
    const data = this.#data;
    const item = this.#items.at(-1);
    if (!data) return;
    if (data.depth > 0) {
      data.depth -= 1;
      item?.drawing.close();
      return;
    }
    this.#data = undefined;
    const key = data.element.attributes.get('key') ?? '';
    if (item?.record) item.values.push({ key, text: data.text, offset: start });
  }

  #closeItem(end: number): void {
    const item = this.#items.pop();
    if (item?.record) item.record.end = end;
    if (item?.element.name === 'graph') this.#graphs.pop();
  }

  #fill({ element, values, drawing }: Item, record: DraftRecord): void {
    const isNode = element.name === 'node';
    const table = isNode ? this.#draft.actors : this.#draft.ties;
    const keys = this.#keysFor(element.name);
    const given = values.filter(({ text }) => text.trim() !== '');
    setDeclaredValues(table, record, given, keys);
    if (isNode) setDrawnNode(table, record, drawing);
    else this.#setDrawnEdge(element, record, drawing);
  }

  /** Made once for each of the two, as a file may have thousands of keys and records. */
  #keysFor(target: string): ReadonlyMap<string, Key> {
    const known = this.#keysOf.get(target);
    if (known) return known;
    const fits = (key: Key) => key.target === 'all' || key.target === target;
    const keys = new Map([...this.#keys].filter(([, key]) => fits(key)));
    this.#keysOf.set(target, keys);
    return keys;
  }

  #setDrawnEdge({ attributes }: XmlElement, record: DraftRecord, { labels }: YedDrawing): void {
    const { ties } = this.#draft;
    if (labels.length > 0) ties.set(record, ties.own('EdgeLabel'), labels.join('; '));
    if (attributes.has('directed') || !ties.hasAttribute('directed')) return;
    const directed = record.cells[ties.attribute('directed')];
    if (typeof directed === 'boolean')
      this.#draft.setDirection(record, directed ? 'directed' : 'undirected');
  }
}

function setDrawnNode(
  table: RecordTable,
  record: DraftRecord,
  { labels: [name, ...more], center }: YedDrawing,
): void {
  if (name !== undefined) table.set(record, table.own('name', 'name'), name);
  if (more.length > 0) table.set(record, table.own('NodeLabel'), more.join('; '));
  if (!center) return;
  table.set(record, table.own('x', 'x'), center.x);
  table.set(record, table.own('y', 'y'), center.y);
}
