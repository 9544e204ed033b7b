import type { JsonFaultDetails } from '~/base/scan-json';
import { jsonFaults } from './json-faults';

/** A value of a file as a sentence shows it. */
export interface ShownValue {
  readonly type: 'null' | 'list' | 'object' | 'text' | 'other';
  readonly text: string;
}

/** What should be written: a value of a type, or one of some words. */
export interface WantedValue {
  readonly type: keyof typeof TYPES;
  readonly choices: readonly string[];
}

const TYPES = {
  text: 'write text in double quotes',
  number: 'write a number',
  'whole-number': 'write a whole number',
  truth: 'write true or false',
  list: 'write a list in [ ]',
  object: 'write an object in { }',
  texts: 'write an object in { } with a text for each language',
  any: 'add it',
};

const FORMS = {
  id: 'is no id; write up to 128 letters, digits, ".", "_" or "-", the first a letter or digit',
  language: 'is no BCP 47 language tag; write one such as "en", "ar" or "zh-Hant"',
  'some-language': 'must give the text in at least one language',
  date: 'is no EDTF level 1 date; write one such as 2025-01-17, 2022-02, -0044 (45 BC) or 2017/2021, the earlier end first, with years from -271820 to 275759',
  'web-address': 'is no web address; write one that begins with https://',
  version: 'is no version; write three numbers such as "1.0.0"',
  licence: 'is no SPDX licence; write one such as "CC-BY-4.0"',
  country: 'is no ISO 3166-1 alpha-2 code; write two capitals such as "RU"',
  'record-place': 'is no place in a file; write row=12, line=16 or a JSON Pointer',
  sha256: 'is no SHA-256; write its 64 digits in lower-case hex',
};

/** What is wrong with the structure of a dataset, a sentence a rule: what is wrong, and what to do. */
export const structureIssues = {
  'broken-json': (fault: JsonFaultDetails): string => jsonFaults[fault.reason](fault),
  'too-long': ({ most }: { readonly most: number }): string =>
    `This is more than ${most / 1_000_000} million characters; split the file.`,
  'repeated-name': (): string =>
    'This name is given twice here and the last one counts; remove one.',
  'forbidden-name': ({ name }: { readonly name: string }): string =>
    `A field cannot be called "${name}"; remove it.`,
  'half-character': (): string =>
    'This text holds half a character (a lone surrogate); write the whole one.',
  'unknown-field': (values: {
    readonly field: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }): string => {
    const { field, near, known } = values;
    const advice = near ? `did you mean "${near}"?` : `it may be one of ${known.join(', ')}.`;
    return `There is no field ${JSON.stringify(field)} here; ${advice}`;
  },
  'missing-field': (values: {
    readonly field: string | number;
    readonly wanted: WantedValue;
  }): string =>
    `The field ${JSON.stringify(values.field)} is missing; ${toRequest(values.wanted)}.`,
  'wrong-type': (values: { readonly value: ShownValue; readonly wanted: WantedValue }): string =>
    `${nameOf(values.value)} stands here; ${toRequest(values.wanted)}.`,
  'wrong-word': (values: {
    readonly value: ShownValue;
    readonly near: string | undefined;
    readonly choices: readonly string[];
  }): string => {
    const { value, near, choices } = values;
    const advice = near ? `did you mean "${near}"? Allowed are` : 'write one of';
    return `${nameOf(value)} cannot stand here; ${advice} ${choices.join(', ')}.`;
  },
  'wrong-form': (values: {
    readonly value: ShownValue;
    readonly form: keyof typeof FORMS;
  }): string => `${nameOf(values.value)} ${FORMS[values.form]}.`,
  'wrong-size': (values: {
    readonly of: 'text' | 'list' | 'number';
    readonly size: number;
    readonly side: 'least' | 'most';
    readonly bound: number;
  }): string => {
    const { of, size, side, bound } = values;
    if (of === 'text' && side === 'least') return 'This text is empty; write it.';
    if (of === 'list' && side === 'least') return `This list is empty; give at least ${bound}.`;
    const unit = { text: ' characters', list: ' items', number: '' }[of];
    return `This is ${size}${unit}; it must be at ${side} ${bound}.`;
  },
  'wrong-value': ({ value }: { readonly value: ShownValue }): string =>
    `${nameOf(value)} cannot stand here.`,
  'more-issues': (values: {
    readonly listed: number;
    readonly total: number | undefined;
  }): string =>
    values.total === undefined
      ? `There are too many issues to list; mend the first ${values.listed} and check again.`
      : `These are the first ${values.listed} issues of ${values.total}; mend them and check again.`,
};

/** A value at the beginning of a sentence. */
function nameOf({ type, text }: ShownValue): string {
  const quoted = JSON.stringify(text);
  const word = text.charAt(0).toUpperCase() + text.slice(1);
  return { null: 'Null', list: 'A list', object: 'This object', text: quoted, other: word }[type];
}

function toRequest({ type, choices }: WantedValue): string {
  return choices.length > 0 ? `write one of ${choices.join(', ')}` : TYPES[type];
}

/** A sentence for each rule of structure. */
export type StructureIssueMessages = typeof structureIssues;
