import type { filters } from './filters';
import { structureIssues } from './structure-issues';

const LANGUAGES = { en: 'English', ar: 'Arabic' };

/** What is found on checking a dataset, a sentence a rule: what is wrong, and what to do. */
export const datasetIssues = {
  ...structureIssues,

  'unique-ids': ({ id }: { readonly id: string }): string =>
    `"${id}" is the id of an earlier one too; change one.`,
  'known-references': (values: {
    readonly noun: 'actor' | 'source' | 'relation';
    readonly id: string;
    readonly near: string | undefined;
  }): string => {
    const { noun, id, near } = values;
    const advice = near ? `did you mean "${near}"?` : `correct the id or add the ${noun}.`;
    return `There is no ${noun} "${id}"; ${advice}`;
  },
  'own-kinds': (values: {
    readonly fault: 'built-in' | 'unknown-slot' | 'unnamed-end';
    readonly about: string;
  }): string => {
    const { fault, about } = values;
    const sentences = {
      'built-in': `"${about}" is a built-in kind and cannot be described anew; remove it, or choose another id.`,
      'unknown-slot': `There is no "${about}" in a phrase; write {from} and {to} for the names.`,
      'unnamed-end': 'This phrase does not name both; write {from} and {to} for the names.',
    };
    return sentences[fault];
  },
  'known-kinds': (values: {
    readonly kind: string;
    readonly near: string | undefined;
    readonly all: readonly string[];
  }): string => {
    const { kind, near, all } = values;
    const advice = near ? `did you mean "${near}"? Allowed are` : 'write one of';
    return `"${kind}" cannot stand here; ${advice} ${all.join(', ')}, or describe it in "vocabulary".`;
  },
  'distinct-ends': ({ actor }: { readonly actor: string }): string =>
    `"${actor}" cannot be related to itself; name another.`,
  'acts-for-circle': ({ circle }: { readonly circle: readonly string[] }): string => {
    const names = circle.map((id) => `"${id}"`);
    const way =
      names.length > 1
        ? `${names.join(' acts for ')} and so on in a circle`
        : `${names[0]} acts for itself`;
    return `${way}; remove one "actsFor".`;
  },
  'open-kind': (values: {
    readonly fault: 'missing' | 'forbidden';
    readonly kind: string;
    readonly field: 'sign' | 'label' | 'directed';
  }): string => {
    const { fault, kind, field } = values;
    if (fault === 'missing') return `The kind "${kind}" says no ${field}; give a "${field}".`;
    const noun = { sign: 'sign', label: 'label', directed: 'direction' }[field];
    return `The kind "${kind}" has its own ${noun}; remove this one, or choose the kind "other".`;
  },
  'ended-kind': ({ kind }: { readonly kind: string }): string =>
    `The kind "${kind}" happens and does not last, so it cannot be over; remove "ended".`,
  evidence: (values: {
    readonly fault: 'nothing' | 'no-records' | 'no-position' | 'half-position';
    readonly source: string;
  }): string => {
    const { fault, source } = values;
    const sentences = {
      nothing: 'This rests on nothing; give the sentence in "quote", or the record.',
      'no-records': `The source "${source}" is a text and has no records; give a "quote", or its medium.`,
      'no-position': `The source "${source}" is a file of records, in which a quote has no position; leave the words alone.`,
      'half-position': 'Give both "start" and "end", or no position at all.',
    };
    return sentences[fault];
  },
  'span-length': (values: {
    readonly length: number;
    readonly distance: number;
    readonly due: number;
  }): string =>
    `These are ${values.length} code points, but "start" and "end" are ${values.distance} apart; end at ${values.due} or correct the words.`,
  'span-within-source': (values: {
    readonly source: string;
    readonly length: number;
    readonly end: number;
  }): string =>
    `The source "${values.source}" has ${values.length} code points, but this ends at ${values.end}; correct the position.`,
  'context-length': (values: {
    readonly field: 'prefix' | 'suffix';
    readonly length: number;
    readonly most: number;
  }): string =>
    `This ${values.field} has ${values.length} code points; leave at most ${values.most}.`,
  'sentence-starts': (values: {
    readonly fault: 'beyond-end' | 'out-of-order';
    readonly offset: number;
  }): string => {
    const { fault, offset } = values;
    const sentences = {
      'beyond-end': `The text has only ${offset} code points; correct or remove this.`,
      'out-of-order': `This is not after the sentence before, which starts at ${offset}; put them in order.`,
    };
    return sentences[fault];
  },
  'story-views': (values: {
    readonly fault: 'question-mark' | 'readers-own' | 'unknown-actor';
    readonly about: string;
  }): string => {
    const { fault, about } = values;
    const sentences = {
      'question-mark': `A saved view begins without "${about}"; remove it.`,
      'readers-own': `A saved view leaves "${about}" to the reader; remove it.`,
      'unknown-actor': `There is no actor "${about}" to show; correct the id or add the actor.`,
    };
    return sentences[fault];
  },
  voice: (values: {
    readonly fault: 'unnamed' | 'fact-by' | 'via-alone';
    readonly modality: keyof typeof filters.modalities;
  }): string => {
    const { fault, modality } = values;
    const sentences = {
      unnamed: `Somebody says this ${modality}; name who in "by".`,
      'fact-by':
        'A fact is what the source says in its own voice; call it a claim, or remove "by".',
      'via-alone': 'Somebody reports this; name in "by" who said it.',
    };
    return sentences[fault];
  },
  'translated-quotes': (): string =>
    'This quote has no English translation; add one in "translations".',
  'repeated-quotes': (): string =>
    'This relation quotes the same passage already; make the two claims one.',
  'inferred-date': (): string => 'This date is inferred; give in "words" what the source says.',
  'date-after-publication': ({ begins }: { readonly begins: string }): string =>
    `This begins on ${begins}, after its source was published, yet it is stated as a fact; correct the date or the modality.`,
  'ended-date': ({ date }: { readonly date: string }): string =>
    `This is over, yet the date ${date} has an open end; give the end, or remove "ended".`,
  'mentioned-actors': ({ actor }: { readonly actor: string }): string =>
    `"${actor}" is mentioned nowhere; say where a source names it.`,
  'country-code': ({ country }: { readonly country: string }): string =>
    `No country has the code "${country}"; look it up in ISO 3166-1.`,
  'both-languages': ({ language }: { readonly language: keyof typeof LANGUAGES }): string =>
    `This has no ${LANGUAGES[language]} text; add "${language}".`,

  'other-text': ({ sha256 }: { readonly sha256: string }): string =>
    `The text has the SHA-256 ${sha256}; it is another text, or correct this.`,
  'other-length': ({ length }: { readonly length: number }): string =>
    `The text has ${length} code points; correct this.`,
  'moved-passage': ({ start }: { readonly start: number }): string =>
    `This has moved, now at ${start}; correct the position.`,
  'lost-passage': ({
    start,
    places,
  }: {
    readonly start: number;
    readonly places: number;
  }): string =>
    places === 0
      ? 'These words are gone: they stand nowhere in the text; quote it anew.'
      : `These words are not at ${start}, but at ${places} places that fit equally well; correct the position.`,
  'other-context': ({ field }: { readonly field: 'prefix' | 'suffix' }): string =>
    `This is not what stands ${field === 'prefix' ? 'before' : 'after'} the quote; copy it from the text.`,
  'no-date-words': (): string => 'These words do not stand in the text; copy them from it.',
};

/** A sentence for each rule of datasets, filled with the values of what breaks it. */
export type DatasetIssueMessages = typeof datasetIssues;
