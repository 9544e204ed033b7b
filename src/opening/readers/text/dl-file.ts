import { toPlainNumber } from '../graph/cells';
import { GraphDraft, type PlacedText } from '../graph/graph-draft';
import { type ReaderWork, type Reading, Refusal } from '../graph/read-safely';
import { type DlHeader, readDlHeader } from './dl-header';
import { type FileLine, linesOf, type Token, tokensOf } from './lines';
import { addMatrixTies, createMatrix, lineAround, type NumberMatrix, setValue } from './matrix';

const MAX_ACTORS = 50_000;

/** As the data are laid out. */
const LISTS = new Set([
  'edgelist1',
  'edgelist',
  'edgelist2',
  'nodelist1',
  'nodelist',
  'nodelist2',
  'nodelist1b',
]);

const HALVES = new Set(['lowerhalf', 'upperhalf']);

/** The tables of a file of UCINET DL. */
export function readDl(work: ReaderWork): Omit<Reading, 'issues'> {
  const header = readDlHeader(work.source.text);
  if (!header)
    throw new Refusal('broken-syntax', '', undefined, { reason: 'No “data:” stands in it.' });
  if (header.rows > MAX_ACTORS || header.columns > MAX_ACTORS || header.levels > MAX_ACTORS)
    throw new Refusal('too-much', '', undefined, { limit: MAX_ACTORS });
  return new DlFile(work, header).read();
}

class DlFile {
  readonly #work: ReaderWork;
  readonly #header: DlHeader;
  readonly #draft: GraphDraft;
  #rows: string[];
  #columns: string[];

  constructor(work: ReaderWork, header: DlHeader) {
    this.#work = work;
    this.#header = header;
    this.#draft = new GraphDraft(work);
    const { labels, embedded, rows, columns, isTwoMode } = header;
    const all = labels.get('all');
    const isEmbedded = embedded.rows || embedded.columns;
    this.#rows = isEmbedded ? [] : this.#declare(rows, labels.get('row') ?? all?.slice(0, rows));
    const ofColumns = labels.get('column') ?? (isTwoMode ? all?.slice(rows) : undefined);
    const hasColumns = isTwoMode || ofColumns !== undefined;
    const before = isTwoMode ? rows : 0;
    this.#columns =
      hasColumns && !isEmbedded ? this.#declare(columns, ofColumns, before) : this.#rows;
  }

  read(): Omit<Reading, 'issues'> {
    const { format } = this.#header;
    if (LISTS.has(format)) this.#readLists();
    else if (format === 'fullmatrix' || format === 'fm' || HALVES.has(format)) this.#readMatrices();
    else throw new Refusal('not-read', `format=${format}`, undefined, { count: 1 });
    return this.#draft.finish();
  }

  /** Declares as many actors as there are, called by their labels or else by their numbers. */
  #declare(count: number, labels: readonly Token[] = [], before = 0): string[] {
    return Array.from({ length: count }, (_, index) => {
      const label = labels[index];
      const text = label?.text.trim() || String(before + index + 1);
      this.#declareOne(label ? { ...label, text } : { text, offset: 0, isQuoted: false });
      return text;
    });
  }

  /** An actor may be called in the rows, in the columns and in each level. */
  #declareOne({ text, offset }: Token): void {
    if (this.#draft.actorOf(text)) return;
    this.#draft.addActor({ text, at: { offset } }, lineAround(this.#work.source, offset));
  }

  #levelOf(index: number): string | undefined {
    const label = this.#header.labels.get('level')?.[index]?.text;
    return label ?? (this.#header.levels > 1 ? String(index + 1) : undefined);
  }

  *#dataLines(): Iterable<FileLine> {
    for (const line of linesOf(this.#work.source)) {
      const { text, start } = line;
      const skipped = Math.max(0, this.#header.dataStart - start);
      if (skipped < text.length)
        yield { text: text.slice(skipped).replaceAll(',', ' '), start: start + skipped };
    }
  }

  #readMatrices(): void {
    const tokens = this.#dataTokens();
    const { source, issues } = this.#work;
    const { levels, rows, columns, dataStart } = this.#header;
    for (let level = 0; level < levels; level += 1) {
      const matrix = createMatrix(source, rows, columns, dataStart);
      const { found, due } = this.#readMatrix(matrix, tokens);
      const layer = this.#levelOf(level);
      if (found < due)
        issues.add('warning', 'wrong-size', {
          about: layer ?? '',
          at: { offset: matrix.offsets[0] || dataStart },
          values: { found, due },
        });
      addMatrixTies(
        this.#draft,
        matrix,
        { rows: this.#rows, columns: this.#columns, layer },
        this.#work,
      );
    }
    const more = tokens.next();
    if (!more.done) issues.add('warning', 'not-read', { about: more.value.text, at: more.value });
  }

  *#dataTokens(): Generator<Token, undefined> {
    for (const line of this.#dataLines()) yield* tokensOf(line);
  }

  #readMatrix(
    matrix: NumberMatrix,
    tokens: Iterator<Token>,
  ): { readonly found: number; readonly due: number } {
    const { format, embedded } = this.#header;
    if (embedded.columns) this.#columns = this.#readLabels(matrix.columns, tokens);
    const rowLabels: string[] = [];
    let [found, due] = [0, 0];
    for (let row = 0; row < matrix.rows; row += 1) {
      if (embedded.rows) rowLabels.push(...this.#readLabels(1, tokens));
      for (const column of this.#columnsOf(row)) {
        due += 1;
        const { value, done } = tokens.next();
        if (done) continue;
        found += 1;
        setValue(matrix, row * matrix.columns + column, value, this.#work.issues);
        if (HALVES.has(format))
          setValue(matrix, column * matrix.columns + row, value, this.#work.issues);
      }
    }
    if (embedded.rows) this.#rows = rowLabels;
    if (!embedded.rows && embedded.columns) this.#rows = this.#columns;
    if (embedded.rows && !embedded.columns) this.#columns = this.#rows;
    return { found, due };
  }

  #readLabels(count: number, tokens: Iterator<Token>): string[] {
    const labels: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { value, done } = tokens.next();
      if (done) break;
      this.#declareOne(value);
      labels.push(value.text);
    }
    return labels;
  }

  /** The columns whose values a row has. */
  *#columnsOf(row: number): Iterable<number> {
    const { format, columns, hasDiagonal } = this.#header;
    const start = format === 'upperhalf' ? row : 0;
    const end = format === 'lowerhalf' ? row + 1 : columns;
    for (let column = start; column < end; column += 1)
      if (hasDiagonal || column !== row) yield column;
  }

  /** Lists of ties, or of those whom an actor is tied to; a `!` parts one level from the next. */
  #readLists(): void {
    const isOfNodes = this.#header.format.startsWith('node');
    let level = 0;
    for (const line of this.#dataLines()) {
      const [from, ...rest] = tokensOf(line);
      if (!from) continue;
      if (from.text === '!') level += 1;
      else if (isOfNodes) for (const to of rest) this.#addTie(line, [from, to], { level });
      else if (rest[0]) this.#addTie(line, [from, rest[0]], { level, value: rest[1] });
      else
        this.#work.issues.add('error', 'short-row', {
          about: line.text,
          at: { offset: line.start },
        });
    }
  }

  #addTie(line: FileLine, [from, to]: readonly [Token, Token], { level, value }: ListTie): void {
    const ends = [this.#end(from, this.#rows), this.#end(to, this.#columns)] as const;
    const { ties } = this.#draft;
    const span = { start: line.start, end: line.start + line.text.length };
    const record = this.#draft.addTie(ends[0], ends[1], span);
    this.#draft.setDirection(record, 'directed');
    ties.set(record, ties.own('weight', 'weight'), this.#weightOf(value), value ?? to);
    ties.set(record, ties.own('relation', 'kind'), this.#levelOf(level));
  }

  #weightOf(value: Token | undefined): number {
    const weight = value ? toPlainNumber(value.text) : 1;
    if (weight === undefined && value)
      this.#work.issues.add('warning', 'no-number', { about: value.text, at: value });
    return weight ?? 0;
  }

  /** An end by its number or by its label; of embedded labels each is an actor. */
  #end(token: Token, names: readonly string[]): PlacedText {
    const { embedded } = this.#header;
    const at = { offset: token.offset };
    if (embedded.rows || embedded.columns) {
      this.#declareOne(token);
      return { text: token.text, at };
    }
    const byNumber = /^\d{1,7}$/.test(token.text) ? names[Number(token.text) - 1] : undefined;
    return { text: byNumber ?? token.text, at };
  }
}

interface ListTie {
  readonly level: number;
  readonly value?: Token | undefined;
}
