import type { Direction } from '../graph/graph-draft';
import { type ReaderWork, type Reading, Refusal } from '../graph/read-safely';
import { type DotAttributes, DotDraft, type DotEnd, type DotScope, defaultsOf } from './dot-draft';
import { type DotValue, toShownText } from './dot-text';
import { DotTokens } from './dot-tokens';

/** Subgraphs in subgraphs; drawings need some ten. */
const MAX_DEPTH = 100;

type Kind = 'graph' | 'node' | 'edge';

/** The tables of a file of DOT, of one graph or several. */
export function readDot(work: ReaderWork): Omit<Reading, 'issues'> {
  return new DotGraph(work).read();
}

class DotGraph {
  readonly #tokens: DotTokens;
  readonly #draft: DotDraft;
  #direction: Direction = 'directed';
  #depth = 0;
  #title: string | undefined;

  constructor(work: ReaderWork) {
    this.#tokens = new DotTokens(work.source.text);
    this.#draft = new DotDraft(work);
  }

  read(): Omit<Reading, 'issues'> {
    do this.#readGraph();
    while (this.#tokens.peek().type !== 'end');
    const title = this.#title;
    return { ...this.#draft.finish(), ...(title ? { title } : {}) };
  }

  #readGraph(): void {
    const tokens = this.#tokens;
    tokens.takesWord('strict');
    const word = tokens.takesWord('graph', 'digraph') ?? tokens.refuse();
    this.#direction = word === 'digraph' ? 'directed' : 'undirected';
    const id = tokens.peek().type === 'id' ? this.#readId().text : undefined;
    const scope = toScope(undefined, id);
    if (!tokens.takes('{')) tokens.refuse();
    this.#readStatements(scope);
    const label = scope.graph.get('label');
    this.#title ??= label && (toShownText(label).replace(/\s+/g, ' ') || undefined);
  }

  #readStatements(scope: DotScope): void {
    const tokens = this.#tokens;
    while (!tokens.takes('}')) {
      if (tokens.takes(';') || tokens.takes(',')) continue;
      this.#readStatement(scope);
    }
  }

  #readStatement(scope: DotScope): void {
    const tokens = this.#tokens;
    const { start } = tokens.peek();
    const kind = tokens.takesWord('graph', 'node', 'edge') as Kind | undefined;
    if (kind) {
      if (tokens.peek().text !== '[') tokens.refuse();
      for (const [name, value] of this.#readLists()) scope[kind].set(name, value);
      return;
    }
    const ends = this.#readEnds(scope);
    const [only] = ends;
    if (ends.length === 1 && only && tokens.takes('=')) {
      scope.graph.set(only.text, this.#readId());
      return;
    }
    this.#readChain(scope, ends, start);
  }

  /** One end after another, each a node, a list of them, or a subgraph, and what the edges have. */
  #readChain(scope: DotScope, first: readonly DotEnd[], start: number): void {
    const tokens = this.#tokens;
    const chain = [first];
    while (tokens.takes('->') || tokens.takes('--')) chain.push(this.#readEnds(scope));
    const attributes = this.#readLists();
    const span = { start, end: tokens.last.end };
    for (const end of chain.flat()) this.#draft.addNode(end, scope, span);
    if (chain.length === 1) {
      for (const { text } of first) this.#draft.setNode(text, attributes);
      return;
    }
    const all = defaultsOf(scope, 'edge');
    for (const [name, value] of attributes) all.set(name, value);
    const edge = { attributes: all, direction: this.#direction, span };
    for (let at = 1; at < chain.length; at += 1)
      for (const from of chain[at - 1] ?? [])
        for (const to of chain[at] ?? []) this.#draft.addEdge(from, to, edge);
  }

  #readEnds(scope: DotScope): readonly DotEnd[] {
    const tokens = this.#tokens;
    const isSubgraph = tokens.takesWord('subgraph') !== undefined;
    const id = isSubgraph && tokens.peek().type === 'id' ? this.#readId().text : undefined;
    if (tokens.peek().text === '{' && tokens.takes('{')) return this.#readSubgraph(scope, id);
    if (isSubgraph) return [];
    const ends = [this.#readEnd()];
    while (tokens.takes(',')) ends.push(this.#readEnd());
    return ends;
  }

  #readSubgraph(around: DotScope, id: string | undefined): readonly DotEnd[] {
    const offset = this.#tokens.last.start;
    if (this.#depth >= MAX_DEPTH)
      throw new Refusal('too-deep', '', { offset }, { limit: MAX_DEPTH });
    this.#depth += 1;
    const scope = toScope(around, id);
    this.#readStatements(scope);
    this.#depth -= 1;
    return [...scope.names].map((text) => ({ text, at: { offset } }));
  }

  #readEnd(): DotEnd {
    const { text, offset } = this.#readId();
    const ports: string[] = [];
    while (this.#tokens.takes(':')) ports.push(this.#readId().text);
    return { text, at: { offset }, port: ports.join(':') || undefined };
  }

  /** A name, number, text or HTML; texts may be joined by a plus. */
  #readId(): DotValue {
    const tokens = this.#tokens;
    if (tokens.peek().type !== 'id') tokens.refuse();
    const { text, form, start } = tokens.take();
    let joined = text;
    while (form === 'quoted' && tokens.takes('+')) {
      if (tokens.peek().form !== 'quoted') tokens.refuse();
      joined += tokens.take().text;
    }
    return { text: joined, isHtml: form === 'html', isNumber: form === 'number', offset: start };
  }

  /** The attributes of some lists, one after another. */
  #readLists(): DotAttributes {
    const tokens = this.#tokens;
    const attributes: DotAttributes = new Map();
    while (tokens.takes('[')) {
      while (!tokens.takes(']')) {
        if (tokens.takes(';') || tokens.takes(',')) continue;
        const { text: name, ...value } = this.#readId();
        const isTrue = { ...value, text: 'true' };
        attributes.set(name, tokens.takes('=') ? this.#readId() : isTrue);
      }
    }
    return attributes;
  }
}

function toScope(around: DotScope | undefined, id: string | undefined): DotScope {
  const [graph, node, edge] = [new Map(), new Map(), new Map()];
  return { around, id, graph, node, edge, names: new Set() };
}
