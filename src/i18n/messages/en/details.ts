import { formatNumber } from '../../format';
import type { Parts } from '../../parts';
import { plural } from '../../plural';
import { actors, quotes, relations } from './counts';
import type { SignCounts } from './graph';

/** A phrase about two actors; which of them acts is said by their order. */
type OfTwo = <Part>(from: Part, to: Part) => Parts<Part>;

const and: OfTwo = (a, b) => [a, ' and ', b];
const to: OfTwo = (a, b) => [a, ' to ', b];
const withOther: OfTwo = (a, b) => [a, ' with ', b];
const against: OfTwo = (a, b) => [a, ' against ', b];
const towards: OfTwo = (a, b) => [a, ' towards ', b];

/** What the article says of an actor, a relation, or as a whole. */
export const details = {
  region: 'Details',
  overview: 'Overview',
  backTo: <Part>(place: Part): Parts<Part> => ['Back to ', place],
  aLine: 'the line before',
  showMore: (more: number): string => `Show ${formatNumber('en', more)} more`,
  comma: ', ',
  colon: ': ',

  /** A relation as heading: between two, or from one to the other in words. */
  pair: and,
  directed: { with: to, against, neither: towards },
  /** The merged relations of a pair, by sign: only one of them acts, or both do. */
  oneWay: { with: withOther, against, neither: towards },
  bothWays: {
    with: <Part>(a: Part, b: Part): Parts<Part> => [...and(a, b), ', with each other'],
    against: <Part>(a: Part, b: Part): Parts<Part> => [...and(a, b), ', against each other'],
    neither: <Part>(a: Part, b: Part): Parts<Part> => [...and(a, b), ', neither with nor against'],
  },
  actedBy: <Part>(actor: Part): Parts<Part> => ['by ', actor],

  from: 'From',
  to: 'To',
  between: 'Between',
  when: 'When',
  whenWords: <Part>(words: Part): Parts<Part> => ['in the words of the article: ', words],
  whenInferred: 'worked out, not printed in the article',
  instrument: 'By means of',
  duration: 'Duration',
  relationsOfLine: (count: number): string =>
    plural('en', count, { one: '# relation in this line', other: '# relations in this line' }),
  alsoBetween: <Part>(a: Part, b: Part): Parts<Part> => ['Also between ', a, ' and ', b],
  mixed: 'mixed',
  mixedPair: <Part>(a: Part, b: Part): Parts<Part> => [
    'Mixed: the article has ',
    a,
    ' and ',
    b,
    ' both with and against each other.',
  ],
  notDrawn: 'At this level no line shows this relation: both its ends are one actor.',

  leftOut: {
    filters: 'left out by the filters',
    focus: 'outside the focus',
  },
  moreLeftOut: (count: number): string => `${formatNumber('en', count)} more, not shown now`,

  actsFor: 'Acts for',
  actingFor: 'Acting for it',
  alsoCalled: 'Also called',
  relationsBySign: (signs: SignCounts): string => {
    const total = signs.with + signs.against + signs.neither;
    const parts = [
      [signs.with, 'with'],
      [signs.against, 'against'],
      [signs.neither, 'neither'],
    ] as const;
    const said = parts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${formatNumber('en', count)} ${word}`);
    const all = relations(total);
    return total > 0 ? `${all}: ${said.join(', ')}` : 'no relations';
  },
  within: <Part>(actor: Part): Parts<Part> => ['Within ', actor],
  withinHint: 'Relations among those who act for it; at this level no line shows them.',
  quotesOf: <Part>(actor: Part): Parts<Part> => ['What the article says of ', actor],
  quotes,

  meanings: {
    fact: 'the article says so in its own voice',
    claim: 'in the words of those named, not of the article',
    opinion: 'an evaluation, not an event',
    plan: 'announced, aimed at or expected',
    threat: 'harm that is announced',
    allegation: 'the article itself marks it as unproven',
  },
  meaning: (words: string): string => `: ${words}`,
  saidBy: <Part>(speakers: Parts<Part>, _count: number): Parts<Part> => [' by ', ...speakers],
  reportedBy: <Part>(reporters: Parts<Part>, _count: number): Parts<Part> => [
    ', reported by ',
    ...reporters,
  ],
  note: 'Note',
  headline: 'Headline of the article',
  sentence: (first: number, last: number): string =>
    first === last
      ? `Sentence ${formatNumber('en', first)} of the article`
      : `Sentences ${formatNumber('en', first)} to ${formatNumber('en', last)} of the article`,

  copy: 'Copy quote',
  copyRefused: 'The browser did not allow copying. The quote is selected here: copy it by hand.',
  seeIt: 'See it in the graph',

  publisher: 'Publisher',
  published: 'Published',
  openSource: 'Read the article',
  counts: (count: number, relations: string, claims: string): string =>
    `${actors(count)}, ${relations}, ${claims}`,
  countsBySign: 'Relations by sign',

  start: {
    heading: 'Where to start',
    mostRelations: (relations: string): string => `more than anyone else: ${relations}`,
    mixedPair: ({ with: for_, against: not }: SignCounts): string =>
      `mixed: ${formatNumber('en', for_)} with, ${formatNumber('en', not)} against`,
    mostClaims: (claims: string): string => `the most evidence: ${claims}`,
    mostHeard: (claims: string): string => `the voice heard most: ${claims}`,
  },

  reading: {
    heading: 'How to read the graph',
    with: 'with',
    against: 'against',
    neither: 'neither with nor against',
    direction: 'The mark stands at the one acted upon, or at both ends where it goes both ways.',
    fact: 'the article says so itself',
    claim: 'somebody named says so',
    weaker: 'opinion, plan, threat or allegation',
    width: 'the wider, the more claims',
    shape: 'A shape is a kind of actor, its size the number of relations.',
  },

  list: {
    heading: 'The graph as a list',
    hint: 'Everyone in the graph, with the same filters; most relations first.',
    relationsOf: <Part>(actor: Part): Parts<Part> => ['Relations of ', actor],
    empty: 'The filters leave nobody.',
  },
};
