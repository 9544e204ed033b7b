import type { Locale } from '~/i18n/locale';
import { loadedLocales, messagesOf } from '~/i18n/messages';
import { isEdtf } from '~/model/edtf';
import type { Role } from '../../role';
import type { CellValue } from '../../table';
import type { ReaderWork, Reading } from '../graph/read-safely';
import type { DraftRecord } from '../graph/record-table';
import type { Entry } from './aspects';
import { entriesOf, JsonGraph } from './json-graph';
import { itemsOf, type JsonValue, memberOf, parseJsonTree, textOf } from './json-tree';

/** What the words of an annotation say of its relation. */
interface AnnotatedRelation {
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
  /** In EDTF. */
  readonly date: string | undefined;
  readonly label: string;
  /** Whether the names could be parted in another way too. */
  readonly isAmbiguous: boolean;
}

const MARKS = /[\u2066-\u2069]/g;

const URN = /^urn:entente:([^:]*):([^:]*):([^:]*)$/;

/** What stands between several values in one cell. */
const SEPARATOR = '; ';

/** The table of a collection of our own annotations, a tie for each claim. */
export function readAnnotations(work: ReaderWork): Omit<Reading, 'issues'> {
  const root = parseJsonTree(work.source.text);
  const graph = new JsonGraph(work);
  const seen = new Set<string>();
  for (const annotation of findAnnotations(root)) addClaim(work, graph, { annotation, seen });
  const title = textOf(memberOf(root, 'label'));
  return { ...graph.finish(), ...(title ? { title } : {}) };
}

function findAnnotations(root: JsonValue): readonly Entry[] {
  const first = memberOf(root, 'first');
  if (first) return entriesOf(memberOf(first, 'items'), ['first', 'items']);
  return root.type === 'array'
    ? entriesOf(root, [])
    : entriesOf(memberOf(root, 'items'), ['items']);
}

interface Claim {
  readonly annotation: Entry;
  /** The relations of which there was a claim before. */
  readonly seen: Set<string>;
}

function addClaim({ issues }: ReaderWork, graph: JsonGraph, { annotation, seen }: Claim): void {
  const [value, path] = annotation;
  const { at } = graph.placed(undefined, [...path, ''], value);
  const bodies = itemsOf(memberOf(value, 'body'));
  const [words, translation] = valuesOf(bodies, 'describing');
  const relation = words === undefined ? undefined : readAnnotatedRelation(words);
  if (!relation) {
    issues.add('error', 'not-read', { about: words ?? '', at, values: { count: 1 } });
    return;
  }
  if (relation.isAmbiguous) issues.add('warning', 'ambiguous-ends', { about: words ?? '', at });
  const { from, to, isDirected, date, label } = relation;
  const record = graph.addTie({ text: from, at }, { text: to, at }, graph.spanOf(value, path));
  graph.setDirection(record, isDirected ? 'directed' : 'undirected');
  const set = (name: string, cell: CellValue, role?: Role) =>
    graph.ties.set(record, graph.ties.own(name, role), cell);
  setId(graph, record, { value, path, seen });
  const tags = valuesOf(bodies, 'tagging');
  const tagOf = (name: string) =>
    tags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1);
  set('label', label);
  set('kind', tagOf('kind'), 'kind');
  set('sign', tagOf('sign'), 'sign');
  set('date', date, 'date');
  set('modality', tagOf('modality'));
  set('over', tagOf('status') === 'over' ? true : undefined);
  setEvidence(memberOf(value, 'target'), set);
  set('translation', translation);
  set('note', valuesOf(bodies, 'commenting').join(SEPARATOR) || undefined);
}

/** The first claim of a relation has its id; what others have, tells which relation they are of. */
function setId(
  graph: JsonGraph,
  record: DraftRecord,
  { value, path, seen }: { value: JsonValue; path: Entry[1]; seen: Set<string> },
): void {
  const urn = graph.placed(memberOf(value, 'id'), [...path, 'id'], value);
  const id = decode(URN.exec(urn.text)?.[2] ?? '');
  if (id === '') return;
  if (!seen.has(id)) graph.setTieId(record, { text: id, at: urn.at });
  seen.add(id);
  graph.ties.set(record, graph.ties.own('relation'), id);
}

/** The words that are quoted, or the record that is pointed to, and where they are published. */
function setEvidence(
  target: JsonValue | undefined,
  set: (name: string, cell: CellValue, role?: Role) => void,
): void {
  set('source', textOf(memberOf(target, 'source')), 'source');
  for (const selector of itemsOf(memberOf(target, 'selector'))) {
    const type = textOf(memberOf(selector, 'type'));
    if (type === 'TextQuoteSelector') set('quote', textOf(memberOf(selector, 'exact')), 'quote');
    if (type !== 'FragmentSelector') continue;
    set('at', textOf(memberOf(selector, 'value')));
    set('record', textOf(memberOf(memberOf(selector, 'refinedBy'), 'exact')));
  }
}

function valuesOf(bodies: readonly JsonValue[], purpose: string): readonly string[] {
  return bodies
    .filter((body) => textOf(memberOf(body, 'purpose')) === purpose)
    .map((body) => textOf(memberOf(body, 'value')) ?? '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Reads `visit: from A to B, 2025`, the words by which our own annotations call a relation, in any
 * language whose messages are loaded; undefined for other words.
 */
function readAnnotatedRelation(words: string): AnnotatedRelation | undefined {
  for (const locale of loadedLocales()) {
    const found = readIn(words.replace(MARKS, ''), locale);
    if (found) return found;
  }
  return undefined;
}

function readIn(words: string, locale: Locale): AnnotatedRelation | undefined {
  const { directed, undirected, colon, comma } = messagesOf(locale).data.report;
  const at = words.indexOf(colon);
  if (at < 0) return undefined;
  const label = words.slice(0, at);
  const parts = words.slice(at + colon.length).split(comma);
  for (const [toWords, isDirected] of [
    [directed, true],
    [undirected, false],
  ] as const) {
    const [before = '', between = ''] = toWords('\0', '\0').split('\0');
    const count = parts.findIndex((_, index) =>
      parts
        .slice(0, index + 1)
        .join(comma)
        .includes(between, before.length + 1),
    );
    const ends = parts.slice(0, count + 1).join(comma);
    if (count < 0 || !ends.startsWith(before)) continue;
    const [from = '', ...to] = ends.slice(before.length).split(between);
    const date = parts.slice(count + 1).find(isEdtf);
    return { from, to: to.join(between), isDirected, date, label, isAmbiguous: to.length > 1 };
  }
  return undefined;
}
