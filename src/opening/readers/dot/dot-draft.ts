import { toNumberCell, toPlainNumber } from '../graph/cells';
import { type Direction, GraphDraft, type PlacedText, type RecordSpan } from '../graph/graph-draft';
import type { ReaderWork } from '../graph/read-safely';
import type { DraftRecord, RecordTable } from '../graph/record-table';
import { type DotValue, toShownText } from './dot-text';

/** The attributes of GraphViz that say how something is drawn, and nothing of what it means. */
const DRAWING_ATTRIBUTES: ReadonlySet<string> = new Set(
  `URL _background area arrowhead arrowsize arrowtail bb bgcolor center class color colorscheme
  constraint decorate dir distortion edgeURL edgehref edgetarget edgetooltip fillcolor fixedsize
  fontcolor fontname fontsize gradientangle group headURL head_lp headclip headhref headlabel
  headport headtarget headtooltip height href image imagepos imagescale labelURL labelangle
  labeldistance labelfloat labelfontcolor labelfontname labelfontsize labelhref labeljust labelloc
  labeltarget labeltooltip layer len lhead lp ltail margin minlen nojustify ordering orientation
  penwidth peripheries pin pos rank rects regular root samehead sametail samplepoints shape
  shapefile showboxes sides skew sortv style tailURL tail_lp tailclip tailhref taillabel tailport
  tailtarget tailtooltip target tooltip vertices width xlp z`.split(/\s+/),
);

/** Attributes by name. */
export type DotAttributes = Map<string, DotValue>;

/** A graph or subgraph: its name, and what nodes and edges in it have unless they say otherwise. */
export interface DotScope {
  readonly around: DotScope | undefined;
  readonly id: string | undefined;
  readonly graph: DotAttributes;
  readonly node: DotAttributes;
  readonly edge: DotAttributes;
  /** The nodes in it, in the order in which they are first named. */
  readonly names: Set<string>;
}

/** An end of an edge: a node with its port. */
export interface DotEnd extends PlacedText {
  readonly port?: string | undefined;
}

/** Where our own files keep the attributes of a dataset. */
const OWN = 'attribute:';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['none', 'undirected'],
  ['both', 'undirected'],
  ['forward', 'directed'],
  ['back', 'directed'],
]);

/** The nodes and edges of a file of DOT; nodes are there as soon as they are named. */
export class DotDraft {
  readonly #draft: GraphDraft;
  readonly #nodes = new Map<
    string,
    { record: DraftRecord; attributes: DotAttributes; scope: DotScope }
  >();

  constructor(work: ReaderWork) {
    this.#draft = new GraphDraft(work);
  }

  /** Names a node, in a scope, which may be its first time. */
  addNode({ text, at }: PlacedText, scope: DotScope, span: RecordSpan): void {
    for (let one: DotScope | undefined = scope; one && !one.names.has(text); one = one.around)
      one.names.add(text);
    if (this.#nodes.has(text)) return;
    const record = this.#draft.addActor({ text, at }, span);
    if (record) this.#nodes.set(text, { record, attributes: defaultsOf(scope, 'node'), scope });
  }

  /** Sets attributes of a node. */
  setNode(id: string, attributes: DotAttributes): void {
    const node = this.#nodes.get(id);
    for (const [name, value] of attributes) node?.attributes.set(name, value);
  }

  addEdge(from: DotEnd, to: DotEnd, { attributes, direction, span }: DotEdge): void {
    const { ties } = this.#draft;
    const record = this.#draft.addTie(from, to, span);
    const given = DIRECTIONS.get(attributes.get('dir')?.text ?? '');
    this.#draft.setDirection(record, given ?? direction);
    const id = attributes.get('id');
    if (id) this.#draft.setTieId(record, { text: id.text, at: { offset: id.offset } });
    if (from.port) ties.set(record, ties.own('from port', 'ignore'), from.port);
    if (to.port) ties.set(record, ties.own('to port', 'ignore'), to.port);
    const label = attributes.get('label');
    if (label) ties.set(record, ties.own('label'), toShownText(label) || undefined, label);
    setAttributes(ties, record, attributes);
  }

  finish() {
    const { actors } = this.#draft;
    for (const [id, { record, attributes, scope }] of this.#nodes) {
      const label = attributes.get('label');
      const name = label && toShownText(label, id).replace(/\s+/g, ' ');
      if (name && name !== id) actors.set(record, actors.own('name', 'name'), name, label);
      setPlace(actors, record, attributes.get('pos')?.text ?? '');
      const inside = nameOfScope(scope);
      if (inside) actors.set(record, actors.attribute('inside', 'attribute'), inside);
      setAttributes(actors, record, attributes);
    }
    return this.#draft.finish();
  }
}

/** What an edge is beside its ends. */
export interface DotEdge {
  readonly attributes: DotAttributes;
  readonly direction: Direction;
  readonly span: RecordSpan;
}

/** What nodes or edges of a scope have by default; inner scopes come before outer ones. */
export function defaultsOf(scope: DotScope, kind: 'node' | 'edge'): DotAttributes {
  const outer = scope.around ? defaultsOf(scope.around, kind) : new Map();
  for (const [name, value] of scope[kind]) outer.set(name, value);
  return outer;
}

/** The label or the name of the innermost subgraph that has one. */
function nameOfScope(scope: DotScope): string | undefined {
  for (let one = scope; one.around; one = one.around) {
    const label = one.graph.get('label');
    const name = (label && toShownText(label).replace(/\s+/g, ' ')) || one.id;
    if (name) return name;
  }
  return undefined;
}

function setAttributes(table: RecordTable, record: DraftRecord, attributes: DotAttributes): void {
  for (const [name, value] of attributes) {
    if (name === 'label' || (name === 'id' && table.content === 'ties')) continue;
    const { text, isNumber } = value;
    if (name.startsWith(OWN)) {
      table.set(record, table.attribute(name.slice(OWN.length)), toShownText(value), value);
    } else if (name === 'amount') {
      table.set(record, table.attribute(name, 'weight'), toNumberCell(text), value);
    } else {
      const role = DRAWING_ATTRIBUTES.has(name) ? 'ignore' : undefined;
      const cell = isNumber ? toNumberCell(text) : text || undefined;
      table.set(record, table.attribute(name, role), cell, value);
    }
  }
}

/** A place as a layout wrote it, in points, y upwards. */
function setPlace(actors: RecordTable, record: DraftRecord, pos: string): void {
  const [x, y] = pos.replace(/!$/, '').split(',', 2).map(toPlainNumber);
  if (x === undefined || y === undefined) return;
  actors.set(record, actors.own('x', 'x'), x);
  actors.set(record, actors.own('y', 'y'), 0 - y);
}
