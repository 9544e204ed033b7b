import { Refusal } from '../graph/read-safely';

/** A word of the DOT language. */
export interface DotToken {
  /** `id` is a name, number, text or HTML; `mark` a sign or an edge; `end` the end of the file. */
  readonly type: 'id' | 'mark' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How an id is written. */
  readonly form?: 'bare' | 'number' | 'quoted' | 'html';
}

const SPACE = /\s+/y;
const LINE_COMMENT = /\/\/[^\r\n]*/y;
const MACRO_LINE = /#[^\r\n]*/y;
const NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const NUMBER = /-?(?:\.\d+|\d+(?:\.\d*)?)/y;
const MARK = /->|--|[{}[\];,=:+]/y;

/** Cuts the text of a file of DOT into words, one after another; throws a refusal where there is none. */
export class DotTokens {
  readonly #text: string;
  #at = 0;
  #next: DotToken | undefined;
  /** The word that was taken last. */
  last: DotToken = { type: 'end', text: '', start: 0, end: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** The word that comes next, not taken. */
  peek(): DotToken {
    this.#next ??= this.#read();
    return this.#next;
  }

  take(): DotToken {
    this.last = this.peek();
    this.#next = undefined;
    return this.last;
  }

  /** Takes a sign if it comes next. */
  takes(mark: string): boolean {
    const { type, text } = this.peek();
    const isNext = type === 'mark' && text === mark;
    if (isNext) this.take();
    return isNext;
  }

  /** Takes a word of the language, in any case, if it comes next. */
  takesWord(...words: readonly string[]): string | undefined {
    const { form, text } = this.peek();
    const word = text.toLowerCase();
    if (form !== 'bare' || !words.includes(word)) return undefined;
    this.take();
    return word;
  }

  /** Refuses the word that comes next. */
  refuse(): never {
    const { text, start, type } = this.peek();
    const found = type === 'end' ? 'The file ends too early.' : 'This was not expected here.';
    throw new Refusal('broken-syntax', text, { offset: start }, { reason: found });
  }

  #read(): DotToken {
    this.#skip();
    const start = this.#at;
    if (start >= this.#text.length) return { type: 'end', text: '', start, end: start };
    const mark = this.#match(MARK);
    if (mark !== undefined) return { type: 'mark', text: mark, start, end: this.#at };
    const first = this.#text[start];
    if (first === '"') return this.#readQuoted(start);
    if (first === '<') return this.#readHtml(start);
    const number = this.#match(NUMBER);
    if (number !== undefined)
      return { type: 'id', form: 'number', text: number, start, end: this.#at };
    const name = this.#match(NAME);
    if (name !== undefined) return { type: 'id', form: 'bare', text: name, start, end: this.#at };
    throw this.#fault(start, 'This is no word of the language; put it in double quotes.');
  }

  /** Passes over blanks, comments, and lines for a preprocessor. */
  #skip(): void {
    for (;;) {
      const before = this.#at;
      this.#match(SPACE);
      this.#match(LINE_COMMENT);
      if (this.#at === 0 || /[\r\n]/.test(this.#text[this.#at - 1] ?? '')) this.#match(MACRO_LINE);
      if (this.#text.startsWith('/*', this.#at)) {
        const end = this.#text.indexOf('*/', this.#at + 2);
        if (end < 0) throw this.#fault(this.#at, 'This comment never ends; close it by */.');
        this.#at = end + 2;
      }
      if (this.#at === before) return;
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  /** A backslash stays for whoever shows the text, but before a quote or a line end. */
  #readQuoted(start: number): DotToken {
    let at = start + 1;
    while (at < this.#text.length && this.#text[at] !== '"') at += this.#text[at] === '\\' ? 2 : 1;
    if (at >= this.#text.length)
      throw this.#fault(start, 'This text never ends; close its double quotes.');
    this.#at = at + 1;
    const raw = this.#text.slice(start + 1, at);
    const text = raw.replace(/\\(?:\r\n|[\\"\r\n])/g, (pair) =>
      pair === '\\\\' ? pair : pair === '\\"' ? '"' : '',
    );
    return { type: 'id', form: 'quoted', text, start, end: this.#at };
  }

  #readHtml(start: number): DotToken {
    let depth = 0;
    for (let at = start; at < this.#text.length; at += 1) {
      if (this.#text[at] === '<') depth += 1;
      if (this.#text[at] === '>') depth -= 1;
      if (depth > 0) continue;
      this.#at = at + 1;
      const text = this.#text.slice(start + 1, at);
      return { type: 'id', form: 'html', text, start, end: this.#at };
    }
    throw this.#fault(start, 'This HTML never ends; close it by >.');
  }

  #fault(offset: number, reason: string): Refusal {
    const code = this.#text.codePointAt(offset);
    const about = code === undefined ? '' : String.fromCodePoint(code);
    return new Refusal('broken-syntax', about, { offset }, { reason });
  }
}
