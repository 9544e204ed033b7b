import { type Issue, toPointer } from '~/base/issue';
import { locateIssues } from '~/base/locate-pointer';
import { type JsonListener, type JsonPath, scanJson } from '~/base/scan-json';
import { toTextPositions } from '~/base/text-position';
import { parseDataset } from './parse-dataset';
import type { Dataset } from './schema';
import type { StructureBreach, StructureIssue } from './structure-issue';

/** What became of the text of a dataset file. */
export interface ParsedText {
  /** Undefined where an issue is an error. */
  readonly dataset: Dataset | undefined;
  /** In the order of the text, with lines and columns. */
  readonly issues: readonly StructureIssue[];
}

interface Flaw {
  readonly offset: number;
  readonly issue: StructureIssue;
}

const MAX_LENGTH = 20_000_000;
const MAX_FLAWS = 1_000;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Reads a dataset file of unknown origin, of up to 20 million characters. */
export function parseDatasetText(text: string): ParsedText {
  if (text.length > MAX_LENGTH)
    return refuse(text, 0, { rule: 'too-long', values: { most: MAX_LENGTH } });
  const flaws: Flaw[] = [];
  const fault = scanJson(text, createFlawListener(flaws));
  if (fault) {
    const { offset, ...values } = fault;
    return refuse(text, offset, { rule: 'broken-json', values });
  }
  const parsed = parseDataset(JSON.parse(text.replace(/^\ufeff/, '')));
  const found = placeFlaws(text, flaws);
  const known = new Set(found.map(({ pointer }) => pointer));
  const others = parsed.ok ? [] : parsed.failure.filter(({ pointer }) => !known.has(pointer));
  const issues = locateIssues(text, [...found, ...others]);
  const isBroken = issues.some(({ severity }) => severity === 'error');
  return { dataset: parsed.ok && !isBroken ? parsed.value : undefined, issues };
}

function refuse(text: string, offset: number, fault: StructureBreach): ParsedText {
  const flaw: Flaw = { offset, issue: { severity: 'error', pointer: '', ...fault } };
  return { dataset: undefined, issues: placeFlaws(text, [flaw]) };
}

/** Gathers what JSON allows and a dataset does not: names given twice, halves of characters. */
function createFlawListener(flaws: Flaw[]): JsonListener {
  const namesByDepth: (Set<string> | undefined)[] = [];
  const note = (
    severity: Issue['severity'],
    path: JsonPath,
    offset: number,
    fault: StructureBreach,
  ) => {
    if (flaws.length < MAX_FLAWS)
      flaws.push({ offset, issue: { severity, pointer: toPointer(path), ...fault } });
  };
  return {
    onValue: (path) => {
      namesByDepth[path.length] = undefined;
    },
    onMember: (path, offset) => {
      const name = String(path.at(-1));
      const names = namesByDepth[path.length - 1] ?? new Set();
      namesByDepth[path.length - 1] = names;
      if (names.has(name)) note('warning', path, offset, { rule: 'repeated-name', values: {} });
      names.add(name);
      if (name === '__proto__')
        note('error', path, offset, { rule: 'forbidden-name', values: { name } });
    },
    onText: (path, offset, text) => {
      if (LONE_SURROGATE.test(text))
        note('error', path, offset, { rule: 'half-character', values: {} });
    },
  };
}

function placeFlaws(text: string, flaws: readonly Flaw[]): readonly StructureIssue[] {
  const positions = toTextPositions(
    text,
    flaws.map(({ offset }) => offset),
  );
  return flaws.map(({ offset, issue }) => ({ ...issue, ...positions.get(offset) }));
}
