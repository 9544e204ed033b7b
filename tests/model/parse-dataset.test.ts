import { describe, expect, it } from 'vitest';
import { parseDataset } from '~/model/parse-dataset';
import type { StructureIssue } from '~/model/structure-issue';
import { tell } from '../fixtures/format-issue';
import { rawDatasetOf } from '../fixtures/graph-of';

type Raw = ReturnType<typeof rawDatasetOf> & Record<string, unknown>;

/** The issues of a good dataset after something in it is broken. */
function issuesAfter(
  breakIt: (raw: Raw & Record<string, never>) => void,
): readonly StructureIssue[] {
  const raw = rawDatasetOf('A treaty B @2001: fact, claim by C', 'A - C');
  breakIt(raw as Raw & Record<string, never>);
  const parsed = parseDataset(raw);
  return parsed.ok ? [] : parsed.failure;
}

describe('parseDataset', () => {
  it('takes a good dataset', () => {
    expect(issuesAfter(() => {})).toEqual([]);
  });

  it.each<[string, (raw: Raw & Record<string, never>) => unknown, string, string]>([
    [
      'a missing field',
      (raw) => delete (raw.relations[0] as Partial<Raw['relations'][0]>).from,
      '/relations/0/from',
      'The field "from" is missing; write text in double quotes.',
    ],
    [
      'a missing choice',
      (raw) => delete (raw.actors[0] as Partial<Raw['actors'][0]>).kind,
      '/actors/0/kind',
      'The field "kind" is missing; write text in double quotes.',
    ],
    [
      'a misspelt field',
      (raw) => Object.assign(raw.actors[0] ?? {}, { actFor: 'B' }),
      '/actors/0/actFor',
      'There is no field "actFor" here; did you mean "actsFor"?',
    ],
    [
      'a field of its own making',
      (raw) => Object.assign(raw.relations[0]?.claims[0] ?? {}, { importance: 5 }),
      '/relations/0/claims/0/importance',
      'There is no field "importance" here; it may be one of source, quote, record, translations, modality, by, via, note.',
    ],
    [
      'a wrong type',
      (raw) => Object.assign(raw, { version: 1 }),
      '/version',
      '1 stands here; write text in double quotes.',
    ],
    [
      'null instead of an object',
      (raw) => Object.assign(raw.relations, { 1: null }),
      '/relations/1',
      'Null stands here; write an object in { }.',
    ],
    [
      'an id with a space',
      (raw) => Object.assign(raw, { id: 'my dataset' }),
      '/id',
      '"my dataset" is no id; write up to 128 letters, digits, ".", "_" or "-", the first a letter or digit.',
    ],
    [
      'a text in no language',
      (raw) => Object.assign(raw, { title: {} }),
      '/title',
      'This object must give the text in at least one language.',
    ],
    [
      'a language that is none',
      (raw) => Object.assign(raw, { title: { 'in English': 'Title' } }),
      '/title/in English',
      '"in English" is no BCP 47 language tag; write one such as "en", "ar" or "zh-Hant".',
    ],
    [
      'an empty text',
      (raw) => Object.assign(raw, { title: { en: '' } }),
      '/title/en',
      'This text is empty; write it.',
    ],
    [
      'a relation without claims',
      (raw) => Object.assign(raw.relations[0] ?? {}, { claims: [] }),
      '/relations/0/claims',
      'This list is empty; give at least 1.',
    ],
    [
      'a place beyond the poles',
      (raw) => Object.assign(raw.actors[0] ?? {}, { location: { latitude: 91, longitude: 0 } }),
      '/actors/0/location/latitude',
      'This is 91; it must be at most 90.',
    ],
    [
      'a fraction of a character',
      (raw) => Object.assign(raw.relations[0]?.claims[0]?.quote ?? {}, { start: 0.5 }),
      '/relations/0/claims/0/quote/start',
      '0.5 stands here; write a whole number.',
    ],
    [
      'an overlong prefix',
      (raw) => Object.assign(raw.relations[0]?.claims[0]?.quote ?? {}, { prefix: 'x'.repeat(65) }),
      '/relations/0/claims/0/quote/prefix',
      'This is 65 characters; it must be at most 64.',
    ],
    [
      'a date that is none',
      (raw) => Object.assign(raw.relations[0] ?? {}, { when: { edtf: 'last year' } }),
      '/relations/0/when/edtf',
      '"last year" is no EDTF level 1 date; write one such as 2025-01-17, 2022-02, -0044 (45 BC) or 2017/2021, the earlier end first, with years from -271820 to 275759.',
    ],
    [
      'a web address that runs a script',
      (raw) => Object.assign(raw.sources[0] ?? {}, { url: 'javascript:alert(1)' }),
      '/sources/0/url',
      '"javascript:alert(1)" is no web address; write one that begins with https://.',
    ],
    [
      'a very long wrong value, shown in part',
      (raw) => Object.assign(raw, { version: '𝒃'.repeat(10_000) }),
      '/version',
      `"${'𝒃'.repeat(60)}…" is no version; write three numbers such as "1.0.0".`,
    ],
  ])('says what to do about %s', (_what, breakIt, pointer, message) => {
    const issues = issuesAfter(breakIt);
    expect(issues).toMatchObject([{ severity: 'error', pointer }]);
    expect(issues.map((issue) => tell(issue))).toEqual([message]);
  });

  it('reports every issue at once', () => {
    const issues = issuesAfter((raw) => {
      Object.assign(raw, { id: '', version: 2, note: 'x' });
      Object.assign(raw.actors[1] ?? {}, { name: 'B' });
    });
    const pointers = issues.map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/actors/1/name', '/id', '/note', '/version']);
  });

  it.each([null, undefined, 5, 'x', [], {}, Number.NaN])('finds %j no dataset', (value) => {
    expect(parseDataset(value).ok).toBe(false);
  });

  it('lists the first thousand issues of many and says so', () => {
    const issues = issuesAfter((raw) => Object.assign(raw, { relations: Array(5_000).fill(7) }));
    expect(issues).toHaveLength(1_001);
    expect(issues.slice(-1).map((issue) => tell(issue))).toEqual([
      'These are the first 1000 issues of 5000; mend them and check again.',
    ]);
  });

  it('survives more issues than can be listed', () => {
    const issues = issuesAfter((raw) => Object.assign(raw, { relations: Array(40_000).fill({}) }));
    expect(issues.at(-1)).toMatchObject({ rule: 'more-issues', values: { total: undefined } });
    expect(issues[0]?.pointer).toBe('/relations/0/id');
  });

  it('takes no property from a prototype', () => {
    const polluting = JSON.parse('{"__proto__": {"id": "x"}}');
    expect(parseDataset(polluting).ok).toBe(false);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  it('freezes what it has read', () => {
    const parsed = parseDataset(rawDatasetOf('A + B'));
    expect(parsed.ok && Object.isFrozen(parsed.value.relations[0]?.claims)).toBe(true);
  });
});
