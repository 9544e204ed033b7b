import type { Anchor, IssueList } from './issue-list';
import type { ReaderWork, Reading } from './read-safely';
import { type DraftRecord, RecordTable } from './record-table';

// Marks of direction, which are not seen, and so tell no two ids apart.
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Where a record stands; in JSON with its pointer. */
export interface RecordSpan {
  readonly start: number;
  readonly end: number;
  readonly pointer?: string | undefined;
}

/** A text of a file and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly at: Anchor;
}

interface DraftTie {
  readonly record: DraftRecord;
  readonly ends: readonly [PlacedText, PlacedText];
}

/** Whether a tie has a direction, as cells say it. */
export type Direction = 'directed' | 'undirected';

/**
 * A graph while it is read: its actors and ties, in any order. An id that stands twice, and an end
 * that no actor declares, become issues here.
 */
export class GraphDraft {
  readonly actors: RecordTable;
  readonly ties: RecordTable;
  readonly #issues: IssueList;
  readonly #actorIds = new Map<string, DraftRecord>();
  readonly #tieIds = new Set<string>();
  readonly #ties: DraftTie[] = [];
  readonly #parents = new Map<DraftRecord, string>();

  constructor({ source, issues }: Pick<ReaderWork, 'source' | 'issues'>) {
    this.actors = new RecordTable('actors', source);
    this.ties = new RecordTable('ties', source);
    this.#issues = issues;
  }

  /** Adds an actor; undefined, with an issue at the anchor, where it has no id or its id is taken. */
  addActor(
    id: PlacedText | undefined,
    span: RecordSpan,
    duplicateAt = id?.at,
  ): DraftRecord | undefined {
    const key = toIdKey(id?.text ?? '');
    if (!id || key === '') {
      this.#issues.add('error', 'missing-id', { about: '', at: toAnchor(span) });
      return undefined;
    }
    if (this.#actorIds.has(key)) {
      this.#issues.add('warning', 'duplicate-id', { about: id.text, at: duplicateAt });
      return undefined;
    }
    const record = this.actors.add(span.start, span.end, span.pointer);
    this.#actorIds.set(key, record);
    this.actors.set(record, this.actors.own('id', 'id'), id.text, id.at);
    return record;
  }

  /** The actor of an id; undefined where none is declared yet. */
  actorOf(id: string): DraftRecord | undefined {
    return this.#actorIds.get(toIdKey(id));
  }

  /** Says that an actor stands inside another; a parent that is not declared is called by its id. */
  setInside(actor: DraftRecord, parent: string): void {
    this.#parents.set(actor, parent);
  }

  /** Adds a tie between two ids, of actors that may be declared later. */
  addTie(from: PlacedText, to: PlacedText, span: RecordSpan): DraftRecord {
    const record = this.ties.add(span.start, span.end, span.pointer);
    this.ties.set(record, this.ties.own('from', 'from'), from.text, from.at);
    this.ties.set(record, this.ties.own('to', 'to'), to.text, to.at);
    this.#ties.push({ record, ends: [from, to] });
    return record;
  }

  /** Gives a tie its id; one that is taken becomes an issue, and the tie has none. */
  setTieId(record: DraftRecord, { text, at }: PlacedText): void {
    const key = toIdKey(text);
    if (key === '') return;
    if (this.#tieIds.has(key)) {
      this.#issues.add('warning', 'duplicate-id', { about: text, at });
      return;
    }
    this.#tieIds.add(key);
    this.ties.set(record, this.ties.own('id', 'id'), text, at);
  }

  setDirection(record: DraftRecord, direction: Direction | undefined): void {
    this.ties.set(record, this.ties.own('direction', 'direction'), direction);
  }

  /** The tables, without the ties of which an end is no actor; a file without actors has names only. */
  finish(): Pick<Reading, 'tables'> {
    this.#nameParents();
    const isBare = this.#actorIds.size === 0;
    const ties = this.#ties.filter(({ ends }) => isBare || this.#areDeclared(ends));
    const records = ties.map(({ record }) => record);
    return {
      tables: [
        ...(isBare ? [] : [this.actors.toTable('nodes')]),
        ...(isBare && records.length === 0 ? [] : [this.ties.toTable('edges', records)]),
      ],
    };
  }

  #areDeclared(ends: readonly PlacedText[]): boolean {
    const missing = ends.filter(({ text }) => !this.#actorIds.has(toIdKey(text)));
    for (const { text, at } of missing)
      this.#issues.add('error', 'missing-actor', { about: text, at });
    return missing.length === 0;
  }

  #nameParents(): void {
    if (this.#parents.size === 0) return;
    const name = this.actors.columnOf('name');
    const inside = this.actors.attribute('inside', 'attribute');
    for (const [actor, parent] of this.#parents)
      this.actors.set(actor, inside, this.actorOf(parent)?.cells[name] ?? parent);
  }
}

/** The place at which a record starts. */
function toAnchor({ start: offset, pointer }: RecordSpan): Anchor {
  return pointer === undefined ? { offset } : { offset, pointer };
}

/** What two ids have in common that are one: trimmed, in NFC, no-break blanks as blanks, unmarked. */
export function toIdKey(id: string): string {
  return id.normalize('NFC').replace(DIRECTION_MARKS, '').replaceAll('\u00a0', ' ').trim();
}
