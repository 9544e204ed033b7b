import type { Parts } from '../../parts';

/** A phrase about two actors; which of them acts is said by their order. */
type OfTwo = <Part>(from: Part, to: Part) => Parts<Part>;

const and: OfTwo = (a, b) => [a, ' and ', b];
const withOther: OfTwo = (a, b) => [a, ' with ', b];
const against: OfTwo = (a, b) => [a, ' against ', b];
const towards: OfTwo = (a, b) => [a, ' towards ', b];

/** Two actors, and how they stand to each other. */
export const pairs = {
  pair: and,
  /** The merged relations of a pair, by sign: only one of them acts, or both do. */
  oneWay: { with: withOther, against, neither: towards },
  bothWays: {
    with: <Part>(a: Part, b: Part): Parts<Part> => [...and(a, b), ', with each other'],
    against: <Part>(a: Part, b: Part): Parts<Part> => [...and(a, b), ', against each other'],
    neither: <Part>(a: Part, b: Part): Parts<Part> => [...and(a, b), ', neither with nor against'],
  },
};
