import type { Dataset } from '~/model/schema';
import type { Sign } from '~/model/sign';
import type { Mapping, TableShape, ValueMapping } from './mapping/mapping';
import type { OpeningIssue } from './opening-issue';
import type { Role } from './role';
import type { CellValue, Table } from './table';

/** How sure a guess is; a doubtful one waits for a yes. */
export type Certainty = 'sure' | 'likely' | 'doubtful';

/** Why something was guessed, as a message id with what fills it. */
export interface GuessReason {
  readonly id: 'heading' | 'values' | 'format' | 'given' | 'position' | 'nothing';
  readonly about?: string;
}

/** A table of the file as the mapping step shows it. */
export interface TableSummary {
  readonly id: string;
  readonly content: Table['content'];
  readonly shape: TableShape;
  readonly rows: number;
  readonly isHidden: boolean;
  /** Whether it is read under the mapping at hand. */
  readonly isRead: boolean;
  /** The 1-based line of the headings; 0 where there are none. */
  readonly headerLine: number;
  readonly columns: readonly ColumnSummary[];
  /** The first rows, with the line or cell each starts at. */
  readonly preview: readonly { readonly line: number; readonly cells: readonly CellValue[] }[];
}

/** A column, what it is taken for, and why. */
export interface ColumnSummary {
  /** As mappings name it: the heading, or `#5`. */
  readonly key: string;
  readonly heading: string;
  readonly role: Role;
  readonly certainty: Certainty;
  readonly reason: GuessReason;
  /** Some different values, for a reader to tell the column by. */
  readonly samples: readonly string[];
}

/** A distinct value of the column of kinds or signs. */
export interface ValueSummary {
  readonly value: string;
  readonly count: number;
  readonly mapping: ValueMapping;
  /** What it was guessed from: plain words, an event code, an alliance type, a number; or given, or nothing. */
  readonly by: 'words' | 'plover' | 'cameo' | 'cow' | 'number' | 'given' | 'nothing';
}

/** What comes out of a file; after opening the figures are the same. */
export interface OpeningCounts extends Readonly<Record<Sign, number>> {
  readonly actors: number;
  readonly relations: number;
  /** Records that are left out because of an error, or as totals. */
  readonly omitted: number;
}

/** Something that is asked before opening, since nothing in the file proves it. */
export type OpeningQuestion =
  | { readonly type: 'dates'; readonly column: string; readonly examples: readonly string[] }
  | { readonly type: 'decimal'; readonly column: string; readonly examples: readonly string[] }
  | { readonly type: 'encoding'; readonly encoding: string }
  | { readonly type: 'role'; readonly column: string; readonly role: Role }
  | {
      /** Cells of an end that hold several names. */
      readonly type: 'several-names';
      readonly column: string;
      readonly separator: string;
      /** How many cells hold several, of how many that hold something. */
      readonly cells: number;
      readonly of: number;
      readonly examples: readonly string[];
    }
  | {
      /** Names that may be meant for one actor, the one with most ties first. */
      readonly type: 'same-name';
      readonly names: readonly string[];
      /** How many ties each has an end of. */
      readonly counts: readonly number[];
    };

/** A file as the mapping step shows it: what it is taken for, and what would come out. */
export interface OpenedFile {
  readonly name: string;
  /** Of the bytes of the file, in lower-case hex. */
  readonly sha256: string;
  /** The id of the reader. */
  readonly format: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Complete: what was given, and what was guessed for the rest. */
  readonly mapping: Mapping;
  readonly tables: readonly TableSummary[];
  readonly values: readonly ValueSummary[];
  readonly counts: OpeningCounts;
  readonly questions: readonly OpeningQuestion[];
  /** All of them, at most {@link MAX_ISSUES}; `issueCounts` has the full number of each rule. */
  readonly issues: readonly OpeningIssue[];
  readonly issueCounts: Readonly<Record<string, number>>;
  /** Whether there is anything to map; a dataset of ours has nothing. */
  readonly isMapped: boolean;
  /** The rows that are left out, as CSV with line and reason, where they were asked for. */
  readonly omitted?: string;
  /** Undefined where nothing can be opened, or it was not asked for. */
  readonly dataset?: Dataset;
}

/** The issues that are handed to the page, and listed. */
export const MAX_ISSUES = 1_000;
