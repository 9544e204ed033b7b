import { describe, expect, it } from 'vitest';
import { parseDatasetText } from '~/model/parse-dataset-text';
import { tell } from '../fixtures/format-issue';
import { rawDatasetOf } from '../fixtures/graph-of';

const raw = rawDatasetOf('A + B', 'B - C');
const good = JSON.stringify(raw, null, 2);

describe('parseDatasetText', () => {
  it('reads a good file, with a byte order mark or without', () => {
    expect(parseDatasetText(good)).toMatchObject({ issues: [], dataset: { id: 'fixture' } });
    expect(parseDatasetText(`\ufeff${good}`)).toEqual(parseDatasetText(good));
  });

  it('says where JSON breaks', () => {
    const { dataset, issues } = parseDatasetText(good.replace('"version":', '"version"'));
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', pointer: '', line: 3, column: 13 }]);
    expect(issues.map((issue) => tell(issue))).toEqual([
      'A colon must follow the name, but "\\"" does.',
    ]);
  });

  it('says where a value is wrong', () => {
    const { issues } = parseDatasetText(
      good.replace('"1.0.0"', '"one"').replace('"war"', '"w ra"'),
    );
    expect(issues).toMatchObject([
      { pointer: '/version', line: 3, column: 14 },
      { pointer: '/relations/1/kind', line: lineOf('"war"'), column: 15 },
    ]);
  });

  it('warns of a name given twice, and reads the last', () => {
    const { dataset, issues } = parseDatasetText(good.replace('{', '{"id": "first", '));
    expect(issues).toMatchObject([{ severity: 'warning', pointer: '/id', line: 2, column: 3 }]);
    expect(dataset?.id).toBe('fixture');
  });

  it('refuses half a character', () => {
    const { dataset, issues } = parseDatasetText(good.replace('"Fixture"', '"Fix\\ud800ture"'));
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', pointer: '/title/en' }]);
  });

  it.each(['"title": {', '"name": {'])('refuses __proto__ in %s, once', (place) => {
    const { dataset, issues } = parseDatasetText(good.replace(place, `${place}"__proto__": "x",`));
    expect(dataset).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues.map((issue) => tell(issue)).join()).toContain('__proto__');
  });

  it('refuses a name from a prototype as it does any unknown one', () => {
    const { issues } = parseDatasetText(good.replace('{', '{"constructor": 1, "toString": 2,'));
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/constructor', '/toString']);
  });

  it.each([
    ['too much text', ' '.repeat(20_000_001), '20 million'],
    [
      'deep nesting',
      good.replace('{', `{"x": ${'['.repeat(100_000)}${']'.repeat(100_000)},`),
      'deep',
    ],
  ])('refuses %s in a sentence', (_what, text, words) => {
    const { dataset, issues } = parseDatasetText(text);
    expect(dataset).toBeUndefined();
    expect(issues.map((issue) => tell(issue)).join()).toContain(words);
  });

  it('finds a number too large to be one', () => {
    const { issues } = parseDatasetText(good.replace('"start": 0', '"start": 1e999'));
    expect(issues[0]).toMatchObject({ pointer: '/relations/0/claims/0/quote/start' });
  });
});

function lineOf(words: string): number {
  return good.slice(0, good.indexOf(words)).split('\n').length;
}
