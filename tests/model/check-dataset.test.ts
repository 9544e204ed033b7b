import { describe, expect, it } from 'vitest';
import { checkDataset } from '~/model/check-dataset';
import { parseDataset } from '~/model/parse-dataset';
import { tell } from '../fixtures/format-issue';
import { rawDatasetOf } from '../fixtures/graph-of';

type Part = Record<string, unknown>;

/** A dataset that keeps every rule, until a test changes it. */
function goodDataset() {
  const raw = rawDatasetOf('A treaty B @2001: fact, claim by C via D', 'C actsFor A', 'A other- C');
  const [first] = raw.relations[0]?.claims ?? [];
  const mention = { source: 'text', exact: 'A', start: 0, end: 1 };
  const actors = raw.actors.map((actor) => ({ ...actor, mentions: [mention] }));
  return { ...raw, actors, quote: first?.quote };
}

type Good = ReturnType<typeof goodDataset>;

function issuesAfter(change: (dataset: Good) => void): readonly string[] {
  const { ...dataset } = goodDataset();
  change(dataset);
  const { quote: _quote, ...raw } = dataset;
  const parsed = parseDataset(raw);
  if (!parsed.ok) throw new Error(parsed.failure.map((issue) => tell(issue)).join(' '));
  return checkDataset(parsed.value).map(
    (issue) => `${issue.severity} ${issue.pointer} ${tell(issue)}`,
  );
}

const set = (part: unknown, fields: Part) => Object.assign(part as Part, fields);
const claimOf = (dataset: Good, relation: number, claim = 0) =>
  dataset.relations[relation]?.claims[claim];

const storyOf = (step: Part) => ({
  id: 'tale',
  title: { en: 'A tale', ar: 'حكاية' },
  steps: [{ caption: { en: 'A and B', ar: 'ألف وباء' }, relations: ['r1'], view: '', ...step }],
});

describe('checkDataset', () => {
  it('finds nothing to mend in a good dataset', () => {
    expect(issuesAfter(() => {})).toEqual([]);
  });

  it.each<[string, (dataset: Good) => unknown, string]>([
    [
      'two actors with one id',
      ({ actors }) => actors.push({ ...(actors[0] as (typeof actors)[0]) }),
      'error /actors/4/id "A" is the id of an earlier one too; change one.',
    ],
    [
      'two relations with one id',
      ({ relations }) => set(relations[1], { id: 'r1' }),
      'error /relations/1/id "r1" is the id of an earlier one too; change one.',
    ],
    [
      'an end that nobody is',
      ({ relations }) => set(relations[0], { to: 'Nobody' }),
      'error /relations/0/to There is no actor "Nobody"; correct the id or add the actor.',
    ],
    [
      'a voice that is misspelt',
      (dataset) => set(claimOf(dataset, 0, 1), { by: ['c'] }),
      'error /relations/0/claims/1/by/0 There is no actor "c"; did you mean "C"?',
    ],
    [
      'a source that is not there',
      (dataset) => set(claimOf(dataset, 0), { source: 'txt' }),
      'error /relations/0/claims/0/source There is no source "txt"; did you mean "text"?',
    ],
    [
      'a mention in a source that is not there',
      ({ actors }) => set(actors[0], { mentions: [{ source: 'x', exact: 'A', start: 0, end: 1 }] }),
      'error /actors/0/mentions/0/source There is no source "x"; correct the id or add the source.',
    ],
    [
      'an actor related to itself',
      ({ relations }) => set(relations[0], { to: 'A' }),
      'error /relations/0/to "A" cannot be related to itself; name another.',
    ],
    [
      'an actor that acts for itself',
      ({ actors }) => set(actors[1], { actsFor: 'B' }),
      'error /actors/1/actsFor "B" acts for itself; remove one "actsFor".',
    ],
    [
      'actors that act for each other in a circle',
      ({ actors }) => {
        set(actors[3], { actsFor: 'A' });
        set(actors[0], { actsFor: 'C' });
      },
      'error /actors/0/actsFor "A" acts for "C" and so on in a circle; remove one "actsFor".',
    ],
    [
      'an open kind without a sign',
      ({ relations }) => delete (relations[1] as Part).sign,
      'error /relations/1 The kind "other" says no sign; give a "sign".',
    ],
    [
      'an open kind without a label',
      ({ relations }) => delete (relations[1] as Part).label,
      'error /relations/1 The kind "other" says no label; give a "label".',
    ],
    [
      'a sign beside a kind that has its own',
      ({ relations }) => set(relations[0], { sign: 'with' }),
      'error /relations/0/sign The kind "treaty" has its own sign; remove this one, or choose the kind "other".',
    ],
    [
      'something that happened and is said to be over',
      ({ relations }) => set(relations[0], { kind: 'strike', ended: true }),
      'error /relations/0/ended The kind "strike" happens and does not last, so it cannot be over; remove "ended".',
    ],
    [
      'something over whose date goes on',
      ({ relations }) => set(relations[0], { when: { edtf: '2001/..' }, ended: true }),
      'warning /relations/0/when/edtf This is over, yet the date 2001/.. has an open end; give the end, or remove "ended".',
    ],
    [
      'a quote longer than its position says',
      ({ quote }) => set(quote, { end: 5 }),
      'error /relations/0/claims/0/quote/end These are 15 code points, but "start" and "end" are 5 apart; end at 15 or correct the words.',
    ],
    [
      'a passage beyond the end of its source',
      ({ sources }) => set(sources[0], { length: 50 }),
      'error /relations/1/claims/0/quote/end The source "text" has 50 code points, but this ends at 59; correct the position.',
    ],
    [
      'a prefix of more than 32 code points',
      ({ quote }) => set(quote, { prefix: 'x'.repeat(33) }),
      'error /relations/0/claims/0/quote/prefix This prefix has 33 code points; leave at most 32.',
    ],
    [
      'sentences out of order',
      ({ sources }) => set(sources[0], { sentences: [0, 20, 10] }),
      'error /sources/0/sentences/2 This is not after the sentence before, which starts at 20; put them in order.',
    ],
    [
      'a sentence beyond the end',
      ({ sources }) => set(sources[0], { sentences: [0, 500] }),
      'error /sources/0/sentences/1 The text has only 60 code points; correct or remove this.',
    ],
    [
      'a claim that nobody makes',
      (dataset) => set(claimOf(dataset, 0), { modality: 'claim' }),
      'warning /relations/0/claims/0 Somebody says this claim; name who in "by".',
    ],
    [
      'a fact that somebody says',
      (dataset) => set(claimOf(dataset, 0), { by: ['B'] }),
      'warning /relations/0/claims/0/by A fact is what the source says in its own voice; call it a claim, or remove "by".',
    ],
    [
      'a report of what nobody says',
      (dataset) => set(claimOf(dataset, 0), { via: ['D'] }),
      'warning /relations/0/claims/0/via Somebody reports this; name in "by" who said it.',
    ],
    [
      'a quote without translation',
      (dataset) => set(claimOf(dataset, 0), { translations: { fr: 'A et B' } }),
      'warning /relations/0/claims/0 This quote has no English translation; add one in "translations".',
    ],
    [
      'a passage quoted twice',
      (dataset) => set(claimOf(dataset, 0, 1), { quote: dataset.quote }),
      'warning /relations/0/claims/1/quote This relation quotes the same passage already; make the two claims one.',
    ],
    [
      'an inferred date without the words it is inferred from',
      ({ relations }) => set(relations[0], { when: { edtf: '2001', inferred: true } }),
      'warning /relations/0/when This date is inferred; give in "words" what the source says.',
    ],
    [
      'a fact of the future',
      ({ sources }) => set(sources[0], { published: '2000-12-31' }),
      'warning /relations/0/when/edtf This begins on 2001-01-01, after its source was published, yet it is stated as a fact; correct the date or the modality.',
    ],
    [
      'an actor that no source mentions',
      ({ actors }) => set(actors[1], { mentions: [] }),
      'warning /actors/1/mentions "B" is mentioned nowhere; say where a source names it.',
    ],
    [
      'a country that is none',
      ({ actors }) => set(actors[0], { country: 'XX' }),
      'warning /actors/0/country No country has the code "XX"; look it up in ISO 3166-1.',
    ],
    [
      'a name in one language only',
      ({ actors }) => set(actors[0], { name: { en: 'A' } }),
      'warning /actors/0/name This has no Arabic text; add "ar".',
    ],
    [
      'a story that cites a relation that is not there',
      (dataset) => set(dataset, { stories: [storyOf({ relations: ['r1', 'r9'] })] }),
      'error /stories/0/steps/0/relations/1 There is no relation "r9"; correct the id or add the relation.',
    ],
    [
      'two stories with one id',
      (dataset) => set(dataset, { stories: [storyOf({}), storyOf({})] }),
      'error /stories/1/id "tale" is the id of an earlier one too; change one.',
    ],
    [
      'a saved view with a question mark',
      (dataset) => set(dataset, { stories: [storyOf({ view: '?actor=A' })] }),
      'error /stories/0/steps/0/view A saved view begins without "?"; remove it.',
    ],
    [
      'a saved view in a language',
      (dataset) => set(dataset, { stories: [storyOf({ view: 'actor=A&lang=ar' })] }),
      'error /stories/0/steps/0/view A saved view leaves "lang" to the reader; remove it.',
    ],
    [
      'a saved view about nobody',
      (dataset) => set(dataset, { stories: [storyOf({ view: 'focus=Nobody.1' })] }),
      'error /stories/0/steps/0/view There is no actor "Nobody" to show; correct the id or add the actor.',
    ],
    [
      'a caption in one language only',
      (dataset) => set(dataset, { stories: [storyOf({ caption: { ar: 'ألف وباء' } })] }),
      'warning /stories/0/steps/0/caption This has no English text; add "en".',
    ],
  ])('finds %s', (_what, change, issue) => {
    expect(issuesAfter(change)).toEqual([issue]);
  });

  it('takes an English source without translations', () => {
    const issues = issuesAfter((dataset) => {
      set(dataset.sources[0], { language: 'en-GB' });
      set(claimOf(dataset, 0), { translations: undefined });
    });
    expect(issues).toEqual([]);
  });

  it('takes a plan whose date is still to come', () => {
    const issues = issuesAfter((dataset) => {
      set(dataset.sources[0], { published: '2000' });
      set(claimOf(dataset, 0), { modality: 'plan' });
    });
    expect(issues).toEqual([]);
  });

  it('finds a circle that others only lead to once, at an actor within it', () => {
    const issues = issuesAfter(({ actors }) => {
      set(actors[0], { actsFor: 'B' });
      set(actors[1], { actsFor: 'D' });
      set(actors[3], { actsFor: 'B' });
    });
    expect(issues).toEqual([
      'error /actors/1/actsFor "B" acts for "D" and so on in a circle; remove one "actsFor".',
    ]);
  });
});
