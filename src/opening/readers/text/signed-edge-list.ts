import { toNumberCell } from '../graph/cells';
import { type Direction, GraphDraft } from '../graph/graph-draft';
import type { ReaderWork, Reading } from '../graph/read-safely';
import { type FileLine, linesOf, type Token, tokensOf } from './lines';

/** What the comments of a list of edges say. */
interface Head {
  direction: Direction | undefined;
  /** Whether the third number of a row is a sign. */
  isSigned: boolean;
  /** Whether the two ends are of two sorts, numbered apart. */
  isTwoMode: boolean;
}

const KONECT = /^%\s*(sym|asym|bip)\s+(\w+)/i;

/** The first and last moment that are taken for seconds since 1970: from 1973 to 2286. */
const [FIRST_SECOND, LAST_SECOND] = [100_000_000, 9_999_999_999];

/** The table of a list of edges, as SNAP and KONECT publish it. */
export function readSignedEdges(work: ReaderWork): Omit<Reading, 'issues'> {
  const draft = new GraphDraft(work);
  const head: Head = { direction: undefined, isSigned: false, isTwoMode: false };
  for (const line of linesOf(work.source)) {
    const text = line.text.trim();
    if (text === '') continue;
    if (/^[#%]/.test(text)) readComment(head, text);
    else addTie(work, draft, { line, head });
  }
  return draft.finish();
}

function readComment(head: Head, text: string): void {
  const [, format, weights = ''] = KONECT.exec(text) ?? [];
  if (format !== undefined) {
    head.direction = format.toLowerCase() === 'sym' ? 'undirected' : 'directed';
    head.isTwoMode = format.toLowerCase() === 'bip';
    head.isSigned = /signed$/i.test(weights);
  }
  if (/\bundirected\b/i.test(text)) head.direction = 'undirected';
  else if (/\bdirected\b/i.test(text)) head.direction = 'directed';
  if (/^#\s*from\w*\s+to\w*\s+sign\b/i.test(text)) head.isSigned = true;
}

function addTie(
  { issues }: ReaderWork,
  draft: GraphDraft,
  { line, head }: { readonly line: FileLine; readonly head: Head },
): void {
  const [from, to, value, time] = tokensOf(line);
  if (!from || !to) {
    issues.add('error', 'short-row', { about: line.text.trim(), at: { offset: line.start } });
    return;
  }
  const { ties } = draft;
  const place = (token: Token, sort: string) => {
    const text = head.isTwoMode ? `${sort}:${token.text}` : token.text;
    return { text, at: { offset: token.offset } };
  };
  const span = { start: line.start, end: line.start + line.text.length };
  const record = draft.addTie(place(from, '1'), place(to, '2'), span);
  draft.setDirection(record, head.direction);
  const column = head.isSigned ? ties.own('sign', 'sign') : ties.own('weight', 'weight');
  if (value) ties.set(record, column, toNumberCell(value.text), value);
  if (time) setTime(draft, record, time);
}

/** Seconds since 1970 are a day; other times stay as they are. */
function setTime(
  { ties }: GraphDraft,
  record: Parameters<GraphDraft['setDirection']>[0],
  time: Token,
): void {
  const seconds = toNumberCell(time.text);
  const isMoment = typeof seconds === 'number' && seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
  if (isMoment) {
    const day = new Date(seconds * 1000).toISOString().slice(0, 10);
    ties.set(record, ties.own('date', 'date'), day, time);
  } else ties.set(record, ties.own('time'), time.text, time);
}
