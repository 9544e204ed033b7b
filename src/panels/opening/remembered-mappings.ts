import type { Mapping } from '~/opening/mapping/mapping';
import { parseMapping } from '~/opening/mapping/mapping-schema';
import { rememberable } from '~/opening/mapping/rememberable';

const STORAGE = 'entente:mappings';
/** Mappings that are remembered, the latest first, and the letters that all of them may take. */
const MOST = 20;
const MAX_LETTERS = 500_000;

type Remembered = readonly (readonly [key: string, mapping: string])[];

/** The choices that were last opened with for the headings of a mapping; undefined where there are none. */
export function findRemembered(mapping: Mapping): Mapping | undefined {
  const key = rememberable(mapping);
  const text = key && read().find(([known]) => known === key)?.[1];
  if (!text) return undefined;
  const parsed = parseMapping(text);
  return parsed.ok ? parsed.value : undefined;
}

/** Keeps the choices of a reader for the next file with the same headings. */
export function rememberMapping(mapping: Mapping, choices: Mapping): void {
  const key = rememberable(mapping);
  if (!key || Object.keys(choices).length === 0) return;
  const others = read().filter(([known]) => known !== key);
  const kept = JSON.stringify([[key, JSON.stringify(choices)], ...others].slice(0, MOST));
  try {
    if (kept.length <= MAX_LETTERS) localStorage.setItem(STORAGE, kept);
  } catch {
    // Storage may be forbidden or full; then nothing is offered the next time.
  }
}

function read(): Remembered {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE) ?? '[]');
    return Array.isArray(value) ? value.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
  );
}
