import { toCellType, toNumberCell, toPlainNumber } from '../graph/cells';
import { type Direction, GraphDraft } from '../graph/graph-draft';
import type { ReaderWork, Reading } from '../graph/read-safely';
import type { DraftRecord, RecordTable } from '../graph/record-table';
import { type Declaration, type RawValue, setDeclaredValues } from './declared-values';
import { GexfSpells, type Spell } from './gexf-spells';
import {
  placeAttribute,
  readAttribute,
  readXml,
  type XmlElement,
  type XmlListener,
} from './read-xml';

/** A node or an edge while it is read. */
interface Item {
  readonly element: XmlElement;
  readonly record: DraftRecord | undefined;
  readonly values: RawValue[];
  readonly spells: Spell[];
  position?: ReadonlyMap<string, string>;
  end: number;
}

type Kind = 'node' | 'edge';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['directed', 'directed'],
  ['undirected', 'undirected'],
  ['mutual', 'undirected'],
]);

/** What a file says of an edge beside its attributes. */
const EDGE_COLUMNS = ['label', 'kind'] as const;

/** The tables of a file of GEXF. */
export async function readGexf(work: ReaderWork): Promise<Omit<Reading, 'issues'>> {
  const graph = new GexfGraph(work);
  await readXml(work, graph);
  return graph.finish();
}

class GexfGraph implements XmlListener {
  readonly #work: ReaderWork;
  readonly #draft: GraphDraft;
  readonly #spells: GexfSpells;
  readonly #declarations: Readonly<Record<Kind, Map<string, Declaration>>> = {
    node: new Map(),
    edge: new Map(),
  };
  readonly #open: Item[] = [];
  readonly #items: Item[] = [];
  readonly #meta = new Map<string, string>();
  #class: Kind = 'node';
  #attribute: string | undefined;
  #direction: Direction = 'undirected';
  #text = '';

  constructor(work: ReaderWork) {
    this.#work = work;
    this.#draft = new GraphDraft(work);
    this.#spells = new GexfSpells(work.source, work.issues);
  }

  onOpen(element: XmlElement): void {
    const { name, attributes } = element;
    this.#text = '';
    if (name === 'graph')
      this.#direction = DIRECTIONS.get(attributes.get('defaultedgetype') ?? '') ?? 'undirected';
    else if (name === 'attributes')
      this.#class = attributes.get('class') === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') this.#declare(attributes);
    else if (name === 'node') this.#openNode(element);
    else if (name === 'edge') this.#openEdge(element);
    else this.#openInItem(element);
  }

  onText(text: string): void {
    this.#text += text;
  }

  onClose({ name }: XmlElement, end: number): void {
    const text = this.#text.trim();
    if (name === 'default' && this.#attribute !== undefined) this.#setFallback(text);
    else if (name === 'attribute') this.#attribute = undefined;
    else if (name === 'title' || name === 'description') this.#meta.set(name, text);
    else if (name === 'node' || name === 'edge') this.#close(end);
    this.#text = '';
  }

  finish(): Omit<Reading, 'issues'> {
    this.#makeColumns('node', this.#draft.actors);
    this.#makeColumns('edge', this.#draft.ties);
    for (const item of this.#items) {
      if (item.element.name === 'node') this.#fillNode(item);
      else this.#fillEdge(item);
    }
    this.#reportRepeated();
    const title = this.#meta.get('title') || this.#meta.get('description');
    return { ...this.#draft.finish(), ...(title ? { title } : {}) };
  }

  /** Also of attributes without a value, as an attribute `weight` says what the weight is. */
  #makeColumns(kind: Kind, table: RecordTable): void {
    for (const { name } of this.#declarations[kind].values()) table.attribute(name);
  }

  #declare(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('id') ?? '';
    const name = attributes.get('title') ?? id;
    this.#attribute = id;
    this.#declarations[this.#class].set(id, { name, type: toCellType(attributes.get('type')) });
  }

  #setFallback(fallback: string): void {
    const declarations = this.#declarations[this.#class];
    const declared = declarations.get(this.#attribute ?? '');
    if (declared && fallback !== '')
      declarations.set(this.#attribute ?? '', { ...declared, fallback });
  }

  #openNode(element: XmlElement): void {
    const { source } = this.#work;
    const { start, attributes } = element;
    const nameAt = { offset: placeAttribute(source, element, 'id').name };
    const id = readAttribute(source, element, 'id');
    const record = this.#draft.addActor(id, { start, end: start }, nameAt);
    const around = this.#open.findLast((item) => item.element.name === 'node');
    const parent = attributes.get('pid') ?? around?.element.attributes.get('id');
    if (record && parent !== undefined) this.#draft.setInside(record, parent);
    this.#push(element, record);
  }

  #openEdge(element: XmlElement): void {
    this.#push(element, undefined);
  }

  #push(element: XmlElement, record: DraftRecord | undefined): void {
    const item = { element, record, values: [], spells: [], end: element.start };
    this.#open.push(item);
    this.#items.push(item);
  }

  #openInItem(element: XmlElement): void {
    const item = this.#open.at(-1);
    if (!item) return;
    const { name, attributes, start } = element;
    if (name === 'attvalue') {
      const key = attributes.get('for') ?? attributes.get('id') ?? '';
      item.values.push({ key, text: attributes.get('value') ?? '', offset: start });
    } else if (name === 'spell' || name === 'slice') item.spells.push(...this.#spells.of(element));
    else if (name === 'position') item.position = attributes;
    else if (name === 'parent' && item.record)
      this.#draft.setInside(item.record, attributes.get('for') ?? '');
  }

  #close(end: number): void {
    const item = this.#open.pop();
    if (!item) return;
    item.end = end;
    if (item.record) item.record.end = end;
  }

  #fillNode({ element, record, values, spells, position }: Item): void {
    if (!record) return;
    const { actors } = this.#draft;
    const label = element.attributes.get('label');
    actors.set(record, actors.own('name', 'name'), label?.trim() ? label : undefined);
    setDeclaredValues(actors, record, values, this.#declarations.node);
    const x = toPlainNumber(position?.get('x') ?? '');
    const y = toPlainNumber(position?.get('y') ?? '');
    if (x !== undefined && y !== undefined) {
      actors.set(record, actors.own('x', 'x'), x);
      // In GEXF y grows upwards.
      actors.set(record, actors.own('y', 'y'), 0 - y);
    }
    const [spell] = [...spells, ...this.#spells.of(element)];
    for (const [name, date] of Object.entries(spell ?? {}))
      actors.set(record, actors.attribute(name, 'attribute'), date);
  }

  #fillEdge(item: Item): void {
    const { element, spells } = item;
    const all = spells.length > 0 ? spells : this.#spells.of(element);
    const first = this.#addTie(item, all[0]);
    const id = readAttribute(this.#work.source, element, 'id');
    const at = { offset: placeAttribute(this.#work.source, element, 'id').name };
    if (id) this.#draft.setTieId(first, { ...id, at });
    for (const spell of all.slice(1)) this.#addTie(item, spell);
  }

  #addTie({ element, values, end }: Item, spell: Spell | undefined): DraftRecord {
    const { source } = this.#work;
    const { ties } = this.#draft;
    const { start, attributes } = element;
    const nowhere = { text: '', at: { offset: start } };
    const from = readAttribute(source, element, 'source') ?? nowhere;
    const to = readAttribute(source, element, 'target') ?? nowhere;
    const record = this.#draft.addTie(from, to, { start, end });
    this.#draft.setDirection(
      record,
      DIRECTIONS.get(attributes.get('type') ?? '') ?? this.#direction,
    );
    const weight = readAttribute(source, element, 'weight');
    if (weight)
      ties.set(record, ties.own('weight', 'weight'), toNumberCell(weight.text), weight.at);
    for (const name of EDGE_COLUMNS) {
      const text = attributes.get(name);
      if (text?.trim()) ties.set(record, ties.own(name), text);
    }
    for (const [name, date] of Object.entries(spell ?? {}))
      ties.set(record, ties.own(name, name === 'start' ? 'start' : 'end'), date);
    setDeclaredValues(ties, record, values, this.#declarations.edge);
    return record;
  }

  /** Values that change with time are no one value: the last is kept. */
  #reportRepeated(): void {
    const repeated = new Map<string, { count: number; offset: number }>();
    for (const { values } of this.#items) {
      const seen = new Set<string>();
      for (const { key, offset } of values) {
        if (seen.has(key)) {
          const known = repeated.get(key) ?? { count: 0, offset };
          repeated.set(key, { ...known, count: known.count + 1 });
        }
        seen.add(key);
      }
    }
    for (const [key, { count, offset }] of repeated)
      this.#work.issues.add('warning', 'several-values', {
        about: key,
        at: { offset },
        values: { count },
      });
  }
}
