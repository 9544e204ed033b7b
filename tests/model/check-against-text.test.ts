import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkAgainstText } from '~/model/check-against-text';
import { parseDataset } from '~/model/parse-dataset';
import { tell } from '../fixtures/format-issue';
import { rawDatasetOf, textOf } from '../fixtures/graph-of';

const STATEMENTS = ['A + B @2001: fact, claim by C', 'B - C'];
const TEXT = textOf(...STATEMENTS);
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

/** The issues of a dataset that was read from `TEXT`, held against another text. */
function issuesWith(
  text: string,
  change: (raw: ReturnType<typeof rawDatasetOf>) => void = () => {},
) {
  const raw = rawDatasetOf(...STATEMENTS);
  Object.assign(raw.sources[0] ?? {}, { sha256: sha256Of(text), length: Array.from(text).length });
  change(raw);
  const parsed = parseDataset(raw);
  if (!parsed.ok) throw new Error('The fixture is broken.');
  const [source] = parsed.value.sources;
  if (!source) throw new Error('The fixture has no source.');
  return checkAgainstText(parsed.value, { source: source.id, text, sha256: sha256Of(text) }).map(
    (issue) => `${issue.severity} ${issue.pointer} ${tell(issue)}`,
  );
}

describe('checkAgainstText', () => {
  it('finds nothing in the text that the dataset was read from', () => {
    expect(issuesWith(TEXT)).toEqual([]);
  });

  it('finds another text by its SHA-256 and length', () => {
    const issues = issuesWith(TEXT, (raw) =>
      Object.assign(raw.sources[0] ?? {}, { sha256: '0'.repeat(64), length: 1 }),
    );
    expect(issues).toEqual([
      `error /sources/0/sha256 The text has the SHA-256 ${sha256Of(TEXT)}; it is another text, or correct this.`,
      `error /sources/0/length The text has ${TEXT.length} code points; correct this.`,
    ]);
  });

  it('says where passages are now that have moved, in code points', () => {
    const issues = issuesWith(`𝒃𝒃\n${TEXT}`);
    expect(issues).toEqual([
      'warning /relations/0/claims/0/quote/start This has moved, now at 3; correct the position.',
      'warning /relations/0/claims/1/quote/start This has moved, now at 14; correct the position.',
      'warning /relations/1/claims/0/quote/start This has moved, now at 31; correct the position.',
    ]);
  });

  it('says which words are gone', () => {
    const issues = issuesWith(TEXT.replace('B - C', 'B = C'));
    expect(issues).toContain(
      'error /relations/1/claims/0/quote/exact These words are gone: they stand nowhere in the text; quote it anew.',
    );
  });

  it('says when moved words fit in several places', () => {
    const issues = issuesWith(TEXT, (raw) =>
      Object.assign(raw.actors[0] ?? {}, {
        mentions: [{ source: 'text', exact: 'A', start: 1, end: 2 }],
      }),
    );
    expect(issues).toEqual([
      'error /actors/0/mentions/0/exact These words are not at 1, but at 2 places that fit equally well; correct the position.',
    ]);
  });

  it('compares what stands before and after a quote', () => {
    const issues = issuesWith(TEXT, (raw) =>
      Object.assign(raw.relations[0]?.claims[1]?.quote ?? {}, { prefix: 'x', suffix: 'y' }),
    );
    expect(issues).toEqual([
      'error /relations/0/claims/1/quote/prefix This is not what stands before the quote; copy it from the text.',
      'error /relations/0/claims/1/quote/suffix This is not what stands after the quote; copy it from the text.',
    ]);
  });

  it('looks for the words of a date in the text', () => {
    const issues = issuesWith(TEXT, (raw) =>
      Object.assign(raw.relations[0] ?? {}, { when: { edtf: '2001', words: 'in 2001' } }),
    );
    expect(issues).toEqual([
      'warning /relations/0/when/words These words do not stand in the text; copy them from it.',
    ]);
  });
});
