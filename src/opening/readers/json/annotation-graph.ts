import type { Role } from '../../role';
import type { Cell } from '../../table';
import type { ReaderWork, Reading } from '../graph/read-safely';
import type { DraftRecord } from '../graph/record-table';
import { readAnnotatedRelation } from './annotated-ends';
import type { Entry } from './aspects';
import { entriesOf, JsonGraph } from './json-graph';
import { itemsOf, type JsonValue, memberOf, parseJsonTree, textOf } from './json-tree';

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
  const set = (name: string, cell: Cell, role?: Role) =>
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
  set: (name: string, cell: Cell, role?: Role) => void,
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
