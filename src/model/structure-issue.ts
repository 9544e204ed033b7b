import type { Breach, RuleIssue } from '~/base/issue';
import type { JsonFaultDetails } from '~/base/scan-json';
import type { FormId } from './schema-fields';

/** A value of a file as a sentence shows it: texts and numbers by what stands there, others by their type. */
export interface ShownValue {
  readonly type: 'null' | 'list' | 'object' | 'text' | 'other';
  /** Cut to some sixty characters; empty for a list or an object. */
  readonly text: string;
}

/** What should be written in place of something: a value of a type, or one of some words. */
export interface WantedValue {
  readonly type: 'text' | 'number' | 'whole-number' | 'truth' | 'list' | 'object' | 'texts' | 'any';
  /** Empty where any value of the type would do. */
  readonly choices: readonly string[];
}

/** The rules of structure, and what their sentences are filled with. */
interface StructureValues {
  readonly 'broken-json': JsonFaultDetails;
  readonly 'too-long': { readonly most: number };
  readonly 'repeated-name': object;
  readonly 'forbidden-name': { readonly name: string };
  readonly 'half-character': object;
  readonly 'unknown-field': {
    readonly field: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  };
  readonly 'missing-field': {
    /** Of a list the index. */
    readonly field: string | number;
    readonly wanted: WantedValue;
  };
  readonly 'wrong-type': { readonly value: ShownValue; readonly wanted: WantedValue };
  readonly 'wrong-word': {
    readonly value: ShownValue;
    readonly near: string | undefined;
    readonly choices: readonly string[];
  };
  readonly 'wrong-form': { readonly value: ShownValue; readonly form: FormId };
  readonly 'wrong-size': {
    readonly of: 'text' | 'list' | 'number';
    readonly size: number;
    readonly side: 'least' | 'most';
    readonly bound: number;
  };
  readonly 'wrong-value': { readonly value: ShownValue };
  readonly 'more-issues': {
    readonly listed: number /** All, where they were counted. */;
    readonly total: number | undefined;
  };
}

/** Which rule of structure is broken. */
export type StructureBreach = Breach<StructureValues>;

/** A breach of a rule of structure, with its place. */
export type StructureIssue = RuleIssue<StructureValues>;
