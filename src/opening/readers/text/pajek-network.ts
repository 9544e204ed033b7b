import { toPlainNumber } from '../graph/cells';
import { GraphDraft, type PlacedText } from '../graph/graph-draft';
import { type ReaderWork, Refusal } from '../graph/read-safely';
import { type FileLine, type Token, tokensOf } from './lines';
import { lineAround } from './matrix';

const YEARS = /^(\d{4}|\*)(?:-(\d{4}|\*))?$/;

/** Years between which a tie holds; an end that is left out is open. */
interface YearSpell {
  readonly start?: string;
  readonly end?: string;
}

/** More than programs for this format hold. */
const MAX_VERTICES = 200_000;

/** What kind of ties a section has, where the file says so: `:2 "opposes"`. */
export type Layer = string | undefined;

/** A tie as a section has it. */
interface Tie {
  readonly from: Token;
  readonly to: Token;
  readonly direction: 'directed' | 'undirected';
  readonly weight: number;
  readonly layer: Layer;
}

/** The vertices and ties of a file of Pajek, network by network. */
export class PajekNetwork {
  readonly draft: GraphDraft;
  readonly #work: ReaderWork;
  /** The ids of the vertices of the network at hand, by their numbers. */
  #ids: (string | undefined)[] = [];
  #named = new Set<number>();
  #head = 0;
  #networks = 0;
  #isEnded = true;
  readonly #known = new Map<string, string>();
  #title: string | undefined;

  constructor(work: ReaderWork) {
    this.#work = work;
    this.draft = new GraphDraft(work);
  }

  /** How many vertices the network at hand has. */
  get size(): number {
    return this.#ids.length;
  }

  get ids(): readonly (string | undefined)[] {
    return this.#ids;
  }

  /** Starts a network: its number of vertices, and where that is said. */
  start(count: number, offset: number, title: string | undefined): void {
    this.endVertices();
    if (count > MAX_VERTICES)
      throw new Refusal('too-much', '', { offset }, { limit: MAX_VERTICES });
    this.#networks += 1;
    this.#isEnded = false;
    this.#title = title;
    this.#head = offset;
    this.#named = new Set();
    this.#ids = Array.from({ length: count }, () => undefined);
  }

  addVertex(line: FileLine): void {
    const [number, label, ...rest] = tokensOf(line);
    if (!number) return;
    const index = toVertexIndex(number.text);
    if (index === undefined || index >= this.size) {
      this.#work.issues.add('error', 'missing-actor', { about: number.text, at: number });
      return;
    }
    if (this.#ids[index] !== undefined) {
      this.#work.issues.add('warning', 'duplicate-id', { about: number.text, at: number });
      return;
    }
    const name = label?.text.trim() ?? '';
    if (name !== '') this.#named.add(index);
    else if (label) this.#work.issues.add('notice', 'no-name', { about: number.text, at: label });
    this.#declare(index, { name, number, line, rest });
  }

  /** Gives those vertices their numbers as names that have no line. */
  endVertices(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    const unnamed: number[] = [];
    for (let index = 0; index < this.size; index += 1) {
      if (this.#ids[index] !== undefined) continue;
      const { start, end } = lineAround(this.#work.source, this.#head);
      const text = this.#idOf(index);
      this.draft.addActor({ text, at: { offset: start } }, { start, end });
      this.#ids[index] = text;
      unnamed.push(index + 1);
    }
    if (unnamed.length > 0)
      this.#work.issues.addToLine(
        'notice',
        'no-name',
        unnamed.slice(0, 100).join(', '),
        this.#head,
      );
  }

  /** Adds a tie; what stands after its value says how it is drawn, what it is called and when it holds. */
  addTie(
    { from, to, direction, weight, layer }: Tie,
    line: FileLine,
    rest: readonly Token[] = [],
  ): void {
    const [source, target] = [this.#end(from), this.#end(to)];
    if (!source || !target) return;
    const parameters = readParameters(rest);
    const spells = toYearSpells(parameters.get('time'));
    for (const { start, end } of spells.length > 0
      ? spells
      : ([{}] as { start?: string; end?: string }[])) {
      const { ties } = this.draft;
      const record = this.draft.addTie(source, target, toSpan(line));
      this.draft.setDirection(record, direction);
      ties.set(record, ties.own('weight', 'weight'), weight, { offset: to.offset });
      ties.set(record, ties.own('relation', 'kind'), layer);
      if (this.#networks > 1)
        ties.set(record, ties.own('network'), this.#title ?? String(this.#networks));
      if (start) ties.set(record, ties.own('start', 'start'), start);
      if (end) ties.set(record, ties.own('end', 'end'), end);
      for (const [name, text] of parameters) {
        if (name === 'l') ties.set(record, ties.own('label'), text);
        else if (name !== 'time') ties.set(record, ties.own(name, 'ignore'), text);
        else if (spells.length === 0) ties.set(record, ties.own('time'), text);
      }
    }
  }

  /** Puts a value of a vector or partition on a vertex. */
  setValue(index: number, name: string, token: Token): void {
    const actor = this.draft.actorOf(this.#ids[index] ?? '');
    const { actors } = this.draft;
    const value = toPlainNumber(token.text) ?? token.text;
    if (actor) actors.set(actor, actors.attribute(name), value, { offset: token.offset });
  }

  #declare(index: number, vertex: Vertex): void {
    const { name, number, line, rest } = vertex;
    const known = this.#networks > 1 ? this.#known.get(name) : undefined;
    const id = known ?? this.#idOf(index);
    this.#ids[index] = id;
    if (known !== undefined) return;
    const record = this.draft.addActor({ text: id, at: number }, toSpan(line));
    if (!record) return;
    const { actors } = this.draft;
    if (name !== '') {
      this.#known.set(name, id);
      actors.set(record, actors.own('name', 'name'), name);
    }
    const numbers = rest.map(({ text }) => toPlainNumber(text));
    if (numbers[0] === undefined || numbers[1] === undefined) return;
    actors.set(record, actors.own('x', 'x'), numbers[0], rest[0]);
    actors.set(record, actors.own('y', 'y'), numbers[1], rest[1]);
  }

  #idOf(index: number): string {
    return this.#networks > 1 ? `${this.#networks}:${index + 1}` : String(index + 1);
  }

  #end(token: Token): PlacedText | undefined {
    const id = this.#ids[toVertexIndex(token.text) ?? -1];
    if (id !== undefined) return { text: id, at: { offset: token.offset } };
    this.#work.issues.add('error', 'missing-actor', { about: token.text, at: token });
    return undefined;
  }
}

interface Vertex {
  readonly name: string;
  readonly number: Token;
  readonly line: FileLine;
  readonly rest: readonly Token[];
}

/** The 0-based index of a vertex that is called by its number, from 1. */
function toVertexIndex(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) - 1 : undefined;
}

function toSpan({ start, text }: FileLine): { readonly start: number; readonly end: number } {
  return { start, end: start + text.length };
}

/** Names and values after a tie, as `l "pact" c Red`; `[1931-1933]` is its time. */
function readParameters(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (let at = 0; at < tokens.length && parameters.size < 20; at += 1) {
    const { text, isQuoted } = tokens[at] as Token;
    if (text.startsWith('[') && !isQuoted) parameters.set('time', text);
    else if (!isQuoted && /^[a-z]\w{0,9}$/i.test(text)) {
      at += 1;
      const value = tokens[at]?.text;
      if (value !== undefined) parameters.set(text.toLowerCase(), value);
    }
  }
  return parameters;
}

/** The times of Pajek, as `[1931-1933,1936-*]`, where all are years; none otherwise. */
function toYearSpells(times: string | undefined): readonly YearSpell[] {
  const parts = (times ?? '').replace(/[[\]\s]/g, '').split(',');
  const found = parts.map((part) => YEARS.exec(part));
  if (found.some((match) => !match)) return [];
  return found.map((match) => {
    const [, start = '*', end = start] = match ?? [];
    return { ...(start === '*' ? {} : { start }), ...(end === '*' ? {} : { end }) };
  });
}
