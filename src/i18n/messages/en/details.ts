import { formatNumber, plural } from '../../format';
import type { Parts } from '../../parts';
import { actors, quotes, records, relations } from './counts';
import type { SignCounts } from './described';

/** What the article says of an actor, a relation, or as a whole. */
export const details = {
  region: 'Details',
  overview: 'Overview',
  backTo: <Part>(place: Part): Parts<Part> => ['Back to ', place],
  aLine: 'the previous line',
  showMore: (more: number): string => `Show ${formatNumber('en', more)} more`,
  comma: ', ',
  colon: ': ',

  actedBy: <Part>(actor: Part): Parts<Part> => ['by ', actor],

  from: 'From',
  to: 'To',
  between: 'Between',
  when: 'When',
  whenWords: <Part>(words: Part): Parts<Part> => ['in the words of the article: ', words],
  whenInferred: 'inferred, not stated in the article',
  instrument: 'Agreement or means',
  weight: 'Weight',
  attributeOf: { yes: 'yes', no: 'no' },
  creators: 'By',
  licence: 'Licence',
  asOf: 'As of',
  changes: 'Changes',
  file: 'File',
  fileFacts: (count: number, bytes: number): string =>
    `${records(count)}, ${formatNumber('en', bytes)} bytes`,
  duration: 'Duration',
  relationsOfLine: (count: number): string =>
    plural('en', count, { one: '# relation in this line', other: '# relations in this line' }),
  alsoBetween: <Part>(a: Part, b: Part): Parts<Part> => ['Also between ', a, ' and ', b],
  mixed: 'mixed',
  mixedPair: <Part>(a: Part, b: Part): Parts<Part> => [
    'Mixed: in the article, ',
    a,
    ' and ',
    b,
    ' are both with and against each other.',
  ],
  notDrawn: 'Not drawn at this level of detail: both ends are the same actor.',

  omitted: {
    filters: 'hidden by the filters',
    focus: 'outside the focus',
  },
  moreOmitted: (count: number): string => `${formatNumber('en', count)} more, hidden now`,

  actsFor: 'Represents',
  actingFor: 'Represented by',
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
  withinHint: 'Relations among those who represent it; not drawn at this level of detail.',
  quotes,

  meanings: {
    fact: 'stated by the article itself',
    claim: 'said by those named, not by the article',
    opinion: 'a judgement, not an event',
    plan: 'intended or expected',
    threat: 'a threat of harm',
    allegation: 'described as unproven by the article itself',
  },
  meaning: (words: string): string => `: ${words}`,
  saidBy: <Part>(speakers: Parts<Part>, _count: number): Parts<Part> => [
    ', according to ',
    ...speakers,
  ],
  reportedBy: <Part>(reporters: Parts<Part>, _count: number): Parts<Part> => [
    ', as reported by ',
    ...reporters,
  ],
  note: 'Note',
  records: {
    row: (number: string): string => `row ${number}`,
    line: (number: string): string => `line ${number}`,
    pointer: (path: string): string => `at ${path}`,
  },
  headline: 'Headline of the article',
  sentence: (first: number, last: number): string =>
    first === last
      ? `Sentence ${formatNumber('en', first)} of the article`
      : `Sentences ${formatNumber('en', first)} to ${formatNumber('en', last)} of the article`,

  copy: 'Copy quote',
  copyRefused: 'The browser did not allow copying. The quote is selected here: copy it by hand.',
  seeIt: 'Show in the graph',

  publisher: 'Publisher',
  published: 'Published',
  openSource: 'Read the article',
  openFileSource: 'Open the source page',
  counts: (count: number, relations: string, quotes: string): string =>
    `${actors(count)}, ${relations}, ${quotes}`,
  countsBySign: 'Relations by stance',

  start: {
    heading: 'Where to start',
    mostRelations: (relations: string): string => `most connected: ${relations}`,
    mixedPair: ({ with: for_, against: not }: SignCounts): string =>
      `mixed: ${formatNumber('en', for_)} with, ${formatNumber('en', not)} against`,
    mostClaims: (quotes: string): string => `most evidence: ${quotes}`,
    mostHeard: (quotes: string): string => `quoted most often: ${quotes}`,
  },

  reading: {
    heading: 'How to read the graph',
    with: 'with',
    against: 'against',
    neither: 'neither',
    direction: 'The arrow or bar points to whom it is done.',
    fact: 'stated by the article itself',
    claim: 'said by those named',
    weaker: 'opinion, plan, threat or allegation',
    over: 'over: it holds no longer',
    width: { claims: 'wider: more quotes', weight: 'wider: more weight' },
    factOfFile: 'as the file has it',
    mutual: 'A line without an arrow, or with a diamond or dot in its middle, is mutual.',
    number: 'as many relations of one kind; point at the line to see each',
    shape: 'Shape: kind of actor. Size: number of relations.',
  },

  list: {
    heading: 'All actors',
    hint: 'With the same filters as the graph, most relations first.',
    relationsOf: <Part>(actor: Part): Parts<Part> => ['Relations of ', actor],
    empty: 'No actors match the filters.',
  },
};
