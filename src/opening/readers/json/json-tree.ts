import { type JsonPath, scanJson } from '~/base/scan-json';
import { Refusal } from '../graph/read-safely';

/**
 * A value of JSON with its place. Numbers keep their source text, as an id beyond 2^53 would be
 * another number; of members with one name the last counts.
 */
export type JsonValue =
  | { readonly type: 'object'; readonly start: number; readonly members: Map<string, JsonValue> }
  | { readonly type: 'array'; readonly start: number; readonly items: JsonValue[] }
  | { readonly type: 'text' | 'number'; readonly start: number; text: string }
  | { readonly type: 'boolean'; readonly start: number; readonly value: boolean }
  | { readonly type: 'null'; readonly start: number };

const NUMBER = /-?[\d.eE+-]+/y;

/** Reads JSON into values that know their places; throws a refusal where it is broken. */
export function parseJsonTree(text: string): JsonValue {
  const open: JsonValue[] = [];
  const fault = scanJson(text, {
    onValue: (path, offset) => {
      const value = toValue(text, offset);
      attach(open[path.length - 1], path, value);
      open[path.length] = value;
    },
    onText: (path, offset, content) => {
      const value = open[path.length];
      if (value?.type === 'text' && value.start === offset) value.text = content;
    },
  });
  const [root] = open;
  if (fault || !root) {
    const { offset = 0, ...values } = fault ?? {};
    throw new Refusal('broken-syntax', '', { offset }, values);
  }
  return root;
}

function toValue(text: string, start: number): JsonValue {
  const first = text[start];
  if (first === '{') return { type: 'object', start, members: new Map() };
  if (first === '[') return { type: 'array', start, items: [] };
  if (first === '"') return { type: 'text', start, text: '' };
  if (first === 't' || first === 'f') return { type: 'boolean', start, value: first === 't' };
  if (first === 'n') return { type: 'null', start };
  NUMBER.lastIndex = start;
  return { type: 'number', start, text: NUMBER.exec(text)?.[0] ?? '' };
}

function attach(parent: JsonValue | undefined, path: JsonPath, value: JsonValue): void {
  if (parent?.type === 'object') parent.members.set(String(path.at(-1)), value);
  if (parent?.type === 'array') parent.items.push(value);
}

/** A member of an object; undefined where there is none, or the value is no object. */
export function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value?.type === 'object' ? value.members.get(name) : undefined;
}

/** The items of a list; none where the value is no list. */
export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value?.type === 'array' ? value.items : [];
}

/** The members of an object; none where the value is none. */
export function membersOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return value?.type === 'object' ? [...value.members] : [];
}

/** A text or a number as it is written; undefined for anything else. */
export function textOf(value: JsonValue | undefined): string | undefined {
  return value?.type === 'text' || value?.type === 'number' ? value.text : undefined;
}

/** The end of the value that starts at an offset, at most so many characters further. */
export function endOfValue(text: string, start: number, most = 2_000): number {
  let depth = 0;
  let isInText = false;
  const limit = Math.min(text.length, start + most);
  for (let at = start; at < limit; at += 1) {
    const character = text[at];
    if (isInText) {
      if (character === '\\') at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth <= 0 && !isInText && (character === '"' || character === '}' || character === ']'))
      return at + 1;
  }
  return limit;
}
