import { isValidElement } from 'react';

const OPEN = '⟦';
const CLOSE = '⟧';

const LETTERS = 'aceghijklnorsuwyzACEGHIJKLNORSUWYZ';
const ACCENTED = 'àĉéĝĥíĵķļñóŕšúŵýžÀĈÉĜĤÍĴĶĻÑÓŔŠÚŴÝŽ';

/** Slots are filled later and keep their names. */
const SLOT = /(\{\w+\})/;

/**
 * Messages as a language says them that nobody wrote: every text in brackets and with accents, what
 * functions return in brackets, and what was filled into it outside of them.
 */
export function toPseudo<Of>(message: Of): Of {
  return translate(message) as Of;
}

/** A text as a regular expression that matches it alone. */
export function toPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** What of a text stands outside all brackets, and null where they do not match. */
export function outsideBrackets(text: string): string | null {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === OPEN) depth += 1;
    if (sign === OPEN) outside += '\n';
    if (depth === 0) outside += sign;
    if (sign === CLOSE) depth -= 1;
    if (depth < 0) return null;
  }
  return depth === 0 ? outside : null;
}

function translate(message: unknown): unknown {
  if (typeof message === 'string') return bracket(accent(message));
  if (Array.isArray(message)) return message.map(translate);
  if (typeof message === 'function')
    return (...args: unknown[]) => sayResult(message(...args), textsOf(args));
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([key, part]) => [key, translate(part)]));
}

function sayResult(result: unknown, filled: readonly string[]): unknown {
  if (Array.isArray(result)) return result.map((part) => sayResult(part, filled));
  if (typeof result !== 'string' || filled.includes(result)) return result;
  return bracket(putOutside(result, filled));
}

function putOutside(text: string, filled: readonly string[]): string {
  if (filled.length === 0) return text;
  const longestFirst = filled.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${longestFirst.map(toPattern).join('|')})(?!\\p{L})`,
    'gu',
  );
  return text.replaceAll(pattern, (part) => `${CLOSE}${part}${OPEN}`);
}

/** The texts among the arguments of a message; the names of choices are not filled in. */
function textsOf(args: readonly unknown[]): readonly string[] {
  const texts = args.flatMap((arg) => {
    if (typeof arg === 'string') return /\p{L}{2}/u.test(arg) ? [arg] : [];
    if (!isPlain(arg)) return [];
    return textsOf(
      Object.entries(arg).flatMap(([name, part]) => (CHOICES.has(name) ? [] : [part])),
    );
  });
  return [...new Set(texts)];
}

/** Members by which a message chooses among its sentences and words. */
const CHOICES = new Set(['fault', 'form', 'modality', 'noun', 'of', 'reason', 'side', 'type']);

/** Whether something is a list or an object of plain parts, not an element of a page. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isValidElement(value);
}

function bracket(text: string): string {
  return `${OPEN}${text}${CLOSE}`;
}

function accent(text: string): string {
  return text
    .split(SLOT)
    .map((part) => (SLOT.test(part) ? part : accentLetters(part)))
    .join('');
}

function accentLetters(text: string): string {
  return Array.from(text, (letter) => ACCENTED[LETTERS.indexOf(letter)] ?? letter).join('');
}
