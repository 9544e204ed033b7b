/** The names and indices from the root of a JSON document down to a value; empty is the root. */
export type JsonPath = readonly (string | number)[];

/** What is told while JSON is scanned. A path is only lent: it changes as the scan goes on. */
export interface JsonListener {
  /** A value begins at an offset. */
  readonly onValue?: (path: JsonPath, offset: number) => void;
  /** A member of an object begins at an offset; the path ends in its name. */
  readonly onMember?: (path: JsonPath, offset: number) => void;
  /** A text or the name of a member, read; the path leads to it. */
  readonly onText?: (path: JsonPath, offset: number, text: string) => void;
}

/** Why a text is no JSON that we read. */
export type JsonFaultReason =
  | 'after-end'
  | 'too-many-values'
  | 'too-deep'
  | 'no-comma'
  | 'stray-comma'
  | 'no-name'
  | 'long-name'
  | 'no-colon'
  | 'no-value'
  | 'control-character'
  | 'open-text'
  | 'bad-escape';

/** What is wrong at the place where a text stops being JSON that we read. */
export interface JsonFaultDetails {
  readonly reason: JsonFaultReason;
  /** The character that stands there; empty at the end of the file and where it does not matter. */
  readonly found: string;
  /** The bracket that is due there, where one is. */
  readonly closer: string;
}

/** The place at which a text stops being JSON that we read, and why. */
export interface JsonFault extends JsonFaultDetails {
  /** UTF-16 code units before it. */
  readonly offset: number;
}

/** How deep arrays and objects may be nested. */
export const MAX_DEPTH = 100;
/** The longest name of a member, in UTF-16 code units. */
export const MAX_NAME = 1_000;
const MAX_VALUES = 1_000_000;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Walks through JSON (RFC 8259) without building it, in linear time; a byte order mark is passed
 * over. Stops at the first fault: broken syntax, nesting deeper than 100, names longer than 1,000
 * characters or more than a million values. Undefined where there is none.
 */
export function scanJson(text: string, listener: JsonListener = {}): JsonFault | undefined {
  try {
    new Scanner(text, listener).scanDocument();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

class Fault extends Error {
  readonly fault: JsonFault;

  constructor(offset: number, reason: JsonFaultReason, closer = '', found = '') {
    super(reason);
    this.fault = { offset, reason, found, closer };
  }
}

class Scanner {
  readonly #text: string;
  readonly #listener: JsonListener;
  readonly #path: (string | number)[] = [];
  #at: number;
  #values = 0;

  constructor(text: string, listener: JsonListener) {
    this.#text = text;
    this.#listener = listener;
    this.#at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  }

  scanDocument(): void {
    this.#skipSpace();
    this.#scanValue();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#fault('after-end');
  }

  #scanValue(): void {
    this.#values += 1;
    if (this.#values > MAX_VALUES) throw this.#fault('too-many-values');
    this.#listener.onValue?.(this.#path, this.#at);
    const first = this.#text[this.#at];
    if (first === '{') this.#scanItems('}', () => this.#scanMember());
    else if (first === '[') this.#scanItems(']', (index) => this.#scanInside(index));
    else if (first === '"') this.#scanText();
    else this.#scanLiteral();
  }

  #scanItems(closer: string, scanItem: (index: number) => void): void {
    if (this.#path.length >= MAX_DEPTH) throw this.#fault('too-deep');
    this.#at += 1;
    this.#skipSpace();
    if (this.#takes(closer)) return;
    for (let index = 0; ; index += 1) {
      scanItem(index);
      this.#skipSpace();
      if (this.#takes(closer)) return;
      const comma = this.#at;
      if (!this.#takes(',')) throw this.#fault('no-comma', closer);
      this.#skipSpace();
      if (this.#text[this.#at] === closer) throw new Fault(comma, 'stray-comma', closer);
    }
  }

  #scanMember(): void {
    const start = this.#at;
    if (this.#text[start] !== '"') throw this.#fault('no-name');
    this.#path.push('');
    const name = this.#readText();
    if (name.length > MAX_NAME) throw new Fault(start, 'long-name');
    this.#path[this.#path.length - 1] = name;
    this.#listener.onMember?.(this.#path, start);
    this.#listener.onText?.(this.#path, start, name);
    this.#path.pop();
    this.#skipSpace();
    if (!this.#takes(':')) throw this.#fault('no-colon');
    this.#skipSpace();
    this.#scanInside(name);
  }

  #scanInside(step: string | number): void {
    this.#path.push(step);
    this.#scanValue();
    this.#path.pop();
  }

  #scanText(): void {
    const start = this.#at;
    const text = this.#readText();
    this.#listener.onText?.(this.#path, start, text);
  }

  #readText(): string {
    const start = this.#at;
    let hasEscape = false;
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        const raw = this.#text.slice(start, this.#at);
        return hasEscape ? decode(raw, start) : raw.slice(1, -1);
      }
      if (code < 0x20) throw new Fault(at, 'control-character');
      if (code !== 0x5c) continue;
      hasEscape = true;
      at += 1;
    }
    throw new Fault(start, 'open-text');
  }

  #scanLiteral(): void {
    LITERAL.lastIndex = this.#at;
    if (!LITERAL.test(this.#text)) throw this.#fault('no-value');
    this.#at = LITERAL.lastIndex;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #takes(character: string): boolean {
    const isNext = this.#text[this.#at] === character;
    if (isNext) this.#at += 1;
    return isNext;
  }

  /** A fault of what stands here. */
  #fault(reason: JsonFaultReason, closer = ''): Fault {
    const next = this.#text.codePointAt(this.#at);
    const found = next === undefined ? '' : String.fromCodePoint(next);
    return new Fault(this.#at, reason, closer, found);
  }
}

function decode(raw: string, offset: number): string {
  try {
    return JSON.parse(raw);
  } catch {
    throw new Fault(offset, 'bad-escape');
  }
}
