import { type Issue, toPointer } from '~/base/issue';
import { locateIssues } from '~/base/locate-pointer';
import { type JsonListener, type JsonPath, scanJson } from '~/base/scan-json';
import { toTextPositions } from '~/base/text-position';
import { parseDataset } from './parse-dataset';
import type { Dataset } from './schema';

/** What became of the text of a dataset file. */
export interface ParsedText {
  /** Undefined where an issue is an error. */
  readonly dataset: Dataset | undefined;
  /** In the order of the text, with lines and columns. */
  readonly issues: readonly Issue[];
}

interface Flaw {
  readonly offset: number;
  readonly issue: Issue;
}

const MAX_LENGTH = 20_000_000;
const MAX_FLAWS = 1_000;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Reads a dataset file of unknown origin, of up to 20 million characters. */
export function parseDatasetText(text: string): ParsedText {
  if (text.length > MAX_LENGTH)
    return refuse(text, 0, 'This is more than 20 million characters; split the file.');
  const flaws: Flaw[] = [];
  const fault = scanJson(text, createFlawListener(flaws));
  if (fault) return refuse(text, fault.offset, fault.message);
  const parsed = parseDataset(JSON.parse(text.replace(/^\ufeff/, '')));
  const found = placeFlaws(text, flaws);
  const known = new Set(found.map(({ pointer }) => pointer));
  const others = parsed.ok ? [] : parsed.failure.filter(({ pointer }) => !known.has(pointer));
  const issues = locateIssues(text, [...found, ...others]);
  const isBroken = issues.some(({ severity }) => severity === 'error');
  return { dataset: parsed.ok && !isBroken ? parsed.value : undefined, issues };
}

function refuse(text: string, offset: number, message: string): ParsedText {
  const flaw: Flaw = { offset, issue: { severity: 'error', pointer: '', message } };
  return { dataset: undefined, issues: placeFlaws(text, [flaw]) };
}

/** Gathers what JSON allows and a dataset does not: names given twice, halves of characters. */
function createFlawListener(flaws: Flaw[]): JsonListener {
  const namesByDepth: (Set<string> | undefined)[] = [];
  const note = (severity: Issue['severity'], path: JsonPath, offset: number, message: string) => {
    if (flaws.length < MAX_FLAWS)
      flaws.push({ offset, issue: { severity, pointer: toPointer(path), message } });
  };
  return {
    onValue: (path) => {
      namesByDepth[path.length] = undefined;
    },
    onMember: (path, offset) => {
      const name = String(path.at(-1));
      const names = namesByDepth[path.length - 1] ?? new Set();
      namesByDepth[path.length - 1] = names;
      if (names.has(name))
        note(
          'warning',
          path,
          offset,
          'This name is given twice here and the last one counts; remove one.',
        );
      names.add(name);
      if (name === '__proto__')
        note('error', path, offset, 'A field cannot be called "__proto__"; remove it.');
    },
    onText: (path, offset, text) => {
      if (LONE_SURROGATE.test(text))
        note(
          'error',
          path,
          offset,
          'This text holds half a character (a lone surrogate); write the whole one.',
        );
    },
  };
}

function placeFlaws(text: string, flaws: readonly Flaw[]): readonly Issue[] {
  const positions = toTextPositions(
    text,
    flaws.map(({ offset }) => offset),
  );
  return flaws.map(({ offset, issue }) => ({ ...issue, ...positions.get(offset) }));
}
