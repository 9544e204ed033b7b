/** A value of DOT: its text, and whether it is HTML. */
export interface DotValue {
  readonly text: string;
  readonly isHtml: boolean;
  /** A number that is not in quotes. */
  readonly isNumber: boolean;
  readonly offset: number;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** An entity by name or number, an escape, or, in HTML, a tag. */
const ESCAPE = /\\(?:[\s\S]|$)/g;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const TAG = /<[^<>]*>/g;
const BREAK = /<\s*(?:br|\/\s*(?:tr|td|table))\b[^<>]*>/gi;

/** What a label shows, with line breaks; `name` stands for `\N`, the name of what is labelled. */
export function toShownText({ text, isHtml }: DotValue, name = ''): string {
  const plain = isHtml
    ? text.replace(BREAK, '\n').replace(TAG, '')
    : text.replace(ESCAPE, (pair) => toEscaped(pair[1] ?? '', name));
  return plain.replace(ENTITY, toCharacter).trim();
}

function toEscaped(character: string, name: string): string {
  if (character === 'n' || character === 'l' || character === 'r') return '\n';
  if (character === 'N') return name;
  return 'GELTH'.includes(character) && character !== '' ? '' : character;
}

function toCharacter(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}
