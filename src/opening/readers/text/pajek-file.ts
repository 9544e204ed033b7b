import { toPlainNumber } from '../graph/cells';
import type { ReaderWork, Reading } from '../graph/read-safely';
import { type FileLine, linesOf, type Token, tokensOf } from './lines';
import { addMatrixTies, createMatrix, type NumberMatrix, setValue } from './matrix';
import { type Layer, PajekNetwork } from './pajek-network';

/** What the lines are that come next. */
interface Section {
  readonly name: string;
  readonly layer: Layer;
  /** How many values were read, of a matrix or of a vector. */
  count: number;
  readonly matrix?: NumberMatrix;
  /** What is read of a vector or partition. */
  readonly title?: string;
}

const VALUES = new Set(['vector', 'partition', 'permutation', 'cluster']);

const LISTS = new Set(['arcslist', 'edgeslist', 'arclist', 'edgelist']);

/** The tables of a file of Pajek, a network or a project. */
export function readPajek(work: ReaderWork): Omit<Reading, 'issues'> {
  return new PajekFile(work).read();
}

class PajekFile {
  readonly #work: ReaderWork;
  readonly #network: PajekNetwork;
  #section: Section | undefined;
  #title: string | undefined;
  #networkTitle: string | undefined;
  /** The name of the vector or partition whose number of vertices comes next. */
  #pending: Pick<Section, 'name' | 'title'> | undefined;
  #columns = 0;
  readonly #titles = new Map<string, number>();

  constructor(work: ReaderWork) {
    this.#work = work;
    this.#network = new PajekNetwork(work);
  }

  read(): Omit<Reading, 'issues'> {
    for (const line of linesOf(this.#work.source)) this.#readLine(line);
    this.#endSection();
    this.#network.endVertices();
    const title = this.#title;
    return { ...this.#network.draft.finish(), ...(title ? { title } : {}) };
  }

  #readLine(line: FileLine): void {
    const trimmed = line.text.trimStart();
    if (trimmed === '' || trimmed.startsWith('%')) return;
    if (trimmed.startsWith('*')) this.#openSection(line);
    else if (this.#section) this.#readRecord(this.#section, line);
    else
      this.#work.issues.add('warning', 'not-read', { about: trimmed, at: { offset: line.start } });
  }

  #openSection(line: FileLine): void {
    this.#endSection();
    const [head, ...rest] = tokensOf(line);
    if (!head) return;
    const name = head.text.slice(1).toLowerCase();
    const title = line.text.trim().slice(head.text.length).trim() || undefined;
    if (name === 'network') {
      this.#title ??= title;
      this.#networkTitle = title;
    } else if (VALUES.has(name)) this.#pending = { name, title: this.#toTitle(title ?? name) };
    else if (name === 'vertices') this.#openVertices(head, rest);
    else this.#openTies(name, head, rest);
  }

  /** Vectors may be called alike. */
  #toTitle(title: string): string {
    const count = (this.#titles.get(title) ?? 0) + 1;
    this.#titles.set(title, count);
    return count > 1 ? `${title} ${count}` : title;
  }

  #openVertices({ offset }: Token, [count, first]: readonly Token[]): void {
    if (this.#pending) {
      this.#section = { ...this.#pending, layer: undefined, count: 0 };
      this.#pending = undefined;
      return;
    }
    const size = toPlainNumber(count?.text ?? '') ?? 0;
    const rows = toPlainNumber(first?.text ?? '') ?? 0;
    this.#columns = rows > 0 && rows < size ? rows : 0;
    this.#network.start(Math.max(0, Math.floor(size)), offset, this.#networkTitle);
    this.#section = { name: 'vertices', layer: undefined, count: 0 };
  }

  #openTies(name: string, { offset }: Token, rest: readonly Token[]): void {
    this.#network.endVertices();
    const layer = toLayer(rest);
    if (name === 'matrix') {
      const { rows, columns } = this.#matrixSize();
      const matrix = createMatrix(this.#work.source, rows, columns, offset);
      this.#section = { name, layer, count: 0, matrix };
    } else if (name === 'arcs' || name === 'edges' || LISTS.has(name)) {
      this.#section = { name, layer, count: 0 };
    } else {
      this.#section = { name: 'unknown', layer, count: 0 };
      this.#work.issues.add('warning', 'not-read', { about: `*${name}`, at: { offset } });
    }
  }

  /** Of vertices of two sorts the first are the rows, the others the columns. */
  #matrixSize(): { readonly rows: number; readonly columns: number } {
    const { size } = this.#network;
    const rows = this.#columns || size;
    return { rows, columns: this.#columns ? size - rows : size };
  }

  #readRecord(section: Section, line: FileLine): void {
    const { name } = section;
    if (name === 'vertices') this.#network.addVertex(line);
    else if (name === 'matrix') this.#readMatrix(section, line);
    else if (LISTS.has(name)) this.#readList(section, line);
    else if (name === 'arcs' || name === 'edges') this.#readTie(section, line);
    else if (section.title !== undefined) this.#readValues(section, line);
  }

  #readTie({ name, layer }: Section, line: FileLine): void {
    const [from, to, value, ...rest] = tokensOf(line);
    if (!from || !to) {
      this.#work.issues.add('error', 'short-row', { about: line.text, at: { offset: line.start } });
      return;
    }
    const weight = value && !value.isQuoted ? toPlainNumber(value.text) : undefined;
    const parameters = weight === undefined && value ? [value, ...rest] : rest;
    const direction = name === 'arcs' ? 'directed' : 'undirected';
    this.#network.addTie({ from, to, direction, weight: weight ?? 1, layer }, line, parameters);
  }

  /** A negative number of a vertex is a tie that is negative. */
  #readList({ name, layer }: Section, line: FileLine): void {
    const [from, ...others] = tokensOf(line);
    if (!from) return;
    const direction = name.startsWith('arc') ? 'directed' : 'undirected';
    for (const { text, offset, isQuoted } of others) {
      const isNegative = text.startsWith('-');
      const to = { text: isNegative ? text.slice(1) : text, offset, isQuoted };
      this.#network.addTie({ from, to, direction, weight: isNegative ? -1 : 1, layer }, line);
    }
  }

  #readMatrix(section: Section, line: FileLine): void {
    const { matrix } = section;
    for (const token of tokensOf(line)) {
      if (matrix && section.count < matrix.values.length)
        setValue(matrix, section.count, token, this.#work.issues);
      section.count += 1;
    }
  }

  #readValues(section: Section, line: FileLine): void {
    for (const token of tokensOf(line)) {
      if (section.title !== undefined) this.#network.setValue(section.count, section.title, token);
      section.count += 1;
    }
  }

  #endSection(): void {
    const section = this.#section;
    this.#section = undefined;
    if (!section?.matrix) return;
    const { matrix, count, layer } = section;
    const offset = matrix.offsets[0] ?? 0;
    if (count !== matrix.values.length)
      this.#work.issues.add('warning', 'wrong-size', {
        about: layer ?? '',
        at: { offset },
        values: { found: count, due: matrix.values.length },
      });
    const ids = this.#network.ids.map((id) => id ?? '');
    const names = { rows: ids.slice(0, matrix.rows), columns: ids.slice(-matrix.columns), layer };
    addMatrixTies(this.#network.draft, matrix, names, this.#work);
  }
}

/** `:2 "opposes"` is called “opposes”, `:2` is called “2”. */
function toLayer(tokens: readonly Token[]): Layer {
  const at = tokens.findIndex(({ text }) => text.startsWith(':'));
  if (at < 0) return undefined;
  const number = tokens[at]?.text.slice(1) ?? '';
  const name = tokens
    .slice(at + 1)
    .map(({ text }) => text)
    .join(' ')
    .trim();
  return name || number || undefined;
}
