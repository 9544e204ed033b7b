import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toNoun, toSentence, toText, toTitleText } from '~/evidence/words/relation-phrase';
import { FILTERS } from '~/filters';
import { indexGraph, isOfFiles } from '~/model/graph';
import type { RelationId } from '~/model/ids';
import { openDataset } from '~/model/open-dataset';
import type { Relation } from '~/model/relation';
import type { Dataset } from '~/model/schema';
import { tell } from '../fixtures/format-issue';

const TEXT = readFileSync(join(import.meta.dirname, '../fixtures/trade-table.json'), 'utf8');

const open = (change: (raw: Raw) => void = () => {}) => {
  const raw = JSON.parse(TEXT) as Raw;
  change(raw);
  return openDataset(JSON.stringify(raw));
};
// biome-ignore lint/suspicious/noExplicitAny: a file is broken at will
type Raw = any;

const graph = indexGraph(open().dataset as Dataset);
const relationOf = (id: string) => graph.relations.get(id as RelationId) as Relation;
const errorsOf = (change: (raw: Raw) => void) =>
  open(change)
    .issues.filter(({ severity }) => severity === 'error')
    .map((issue) => `${issue.pointer} ${tell(issue)}`);

describe('a dataset with kinds of its own', () => {
  it('opens without an issue', () => {
    expect(open().issues).toEqual([]);
  });

  it('gives relations the sign and direction that their kind or they themselves say', () => {
    const said = ['t1', 't3', 't4', 't5'].map((id) => relationOf(id));
    expect(said.map(({ sign, directed }) => [sign, directed])).toEqual([
      ['with', true],
      ['against', false],
      ['against', true],
      ['with', false],
    ]);
  });

  it('lists its kinds behind the built-in ones that occur', () => {
    const optionsOf = (id: string) => {
      const filter = FILTERS.find((each) => each.id === id);
      return filter && 'optionsOf' in filter ? filter.optionsOf(graph) : undefined;
    };
    expect(optionsOf('relation-kind')).toEqual(['trade', 'exports', 'border-quarrel', 'vote']);
    expect(optionsOf('actor-kind')).toEqual(['state', 'company']);
  });

  it.each([
    ['t1', 'Ruritania exports to Borduria', 'صادرات روريتانيا إلى بوردوريا'],
    ['t3', 'Border quarrel: Ruritania and Syldavia', 'خلاف حدودي: روريتانيا وسيلدافيا'],
    ['t4', 'Vote: from Zenith Works to Ruritania', 'تصويت: من مصانع زينيث إلى روريتانيا'],
    ['t5', 'Vote: Zenith Works and Borduria', 'تصويت: مصانع زينيث وبوردوريا'],
  ])('says %s by its phrase, or plainly', (id, en, ar) => {
    expect(toTitleText(graph, relationOf(id), 'en')).toBe(en);
    expect(toTitleText(graph, relationOf(id), 'ar')).toBe(ar);
  });

  it('takes no clause for a noun phrase', () => {
    expect(toText(toSentence(graph, relationOf('t1'), 'en'), 'en')).toBe(
      'Ruritania exports to Borduria',
    );
    expect(toText(toNoun(graph, relationOf('t1'), 'en'), 'en')).toBe(
      'Exports: from Ruritania to Borduria',
    );
  });

  it('knows that nothing but files was read', () => {
    expect(isOfFiles(graph)).toBe(true);
  });
});

describe('what a vocabulary may not say', () => {
  it.each([
    [
      'a kind that nobody describes',
      (raw: Raw) => (raw.relations[0].kind = 'export'),
      /^\/relations\/0\/kind "export" cannot stand here; did you mean "exports"\? Allowed are /,
    ],
    [
      'a built-in kind described anew',
      (raw: Raw) => (raw.vocabulary.relationKinds[0].id = 'war'),
      /^\/vocabulary\/relationKinds\/0\/id "war" is a built-in kind/,
    ],
    [
      'one kind twice',
      (raw: Raw) => (raw.vocabulary.relationKinds[1].id = 'exports'),
      /^\/vocabulary\/relationKinds\/1\/id "exports" is the id of an earlier one too/,
    ],
    [
      'a phrase with one name only',
      (raw: Raw) => (raw.vocabulary.relationKinds[0].phrase.en = '{from} exports'),
      /^\/vocabulary\/relationKinds\/0\/phrase\/en This phrase does not name both/,
    ],
    [
      'a phrase with a slot of its own',
      (raw: Raw) => (raw.vocabulary.relationKinds[0].phrase.en = '{from} {does} {to}'),
      /^\/vocabulary\/relationKinds\/0\/phrase\/en There is no "\{does\}" in a phrase/,
    ],
    [
      'a sign where the kind has its own',
      (raw: Raw) => (raw.relations[0].sign = 'against'),
      /^\/relations\/0\/sign The kind "exports" has its own sign/,
    ],
    [
      'a direction where the kind has its own',
      (raw: Raw) => (raw.relations[2].directed = true),
      /^\/relations\/2\/directed The kind "border-quarrel" has its own direction/,
    ],
    [
      'no sign where the kind leaves it open',
      (raw: Raw) => delete raw.relations[3].sign,
      /^\/relations\/3 The kind "vote" says no sign; give a "sign"/,
    ],
    [
      'a claim on nothing',
      (raw: Raw) => delete raw.relations[0].claims[0].record,
      /^\/relations\/0\/claims\/0 This rests on nothing/,
    ],
    [
      'a record of a text',
      (raw: Raw) =>
        raw.sources.splice(0, 1, {
          id: 'ties',
          title: { en: 'Ties', ar: 'روابط' },
          language: 'en',
          length: 9,
          sha256: '0'.repeat(64),
        }),
      /^\/relations\/0\/claims\/0\/record The source "ties" is a text and has no records/,
    ],
    [
      'a position in a table',
      (raw: Raw) => Object.assign(raw.relations[3].claims[0].quote, { start: 0, end: 42 }),
      /^\/relations\/3\/claims\/0\/quote The source "ties" is a file of records/,
    ],
    [
      'a place in no form that is known',
      (raw: Raw) => (raw.relations[0].claims[0].record.at = 'row twelve'),
      /^\/relations\/0\/claims\/0\/record\/at "row twelve" is no place in a file/,
    ],
    [
      'a weight below zero',
      (raw: Raw) => (raw.relations[0].weight = -1),
      /^\/relations\/0\/weight This is -1; it must be at least 0/,
    ],
    [
      'a place for nobody',
      (raw: Raw) => (raw.arrangement.nobody = { x: 1, y: 2 }),
      /^\/arrangement\/nobody There is no actor "nobody"/,
    ],
    [
      'a file without a name',
      (raw: Raw) => delete raw.sources[0].name,
      /^\/sources\/0\/name The field "name" is missing/,
    ],
  ])('is %s', (_what, change, message) => {
    expect(errorsOf(change)).toEqual([
      expect.stringMatching(message),
      ...errorsOf(change).slice(1),
    ]);
  });
});

it('reads any number of 308 digits and no attribute into a prototype', () => {
  const { dataset } = open((raw) => {
    raw.relations[0].weight = 1e308;
    raw.relations[0].attributes = { constructor: 'a word', toString: 3 };
  });
  expect(dataset?.relations[0]).toMatchObject({ weight: 1e308 });
  expect(dataset?.relations[0]?.attributes).toEqual({ constructor: 'a word', toString: 3 });
});
