import type { Parts } from '../../parts';
import type { Messages } from '../en/all';

// Names are given in the nominative. A phrase therefore begins with one, or sets it apart by a colon;
// only the one acted upon may follow a preposition, as in a headline.
type OfTwo = <Part>(from: Part, to: Part) => Parts<Part>;

const and: OfTwo = (a, b) => [a, ' و', b];
const withOther: OfTwo = (a, b) => [a, ' مع ', b];
const against: OfTwo = (a, b) => [a, ' ضد ', b];
const towards: OfTwo = (a, b) => [a, ' تجاه ', b];

/** Two actors, and how they stand to each other. */
export const pairs: Messages['pairs'] = {
  pair: and,
  oneWay: { with: withOther, against, neither: towards },
  bothWays: {
    with: (a, b) => [...and(a, b), '، كلٌّ مع الآخر'],
    against: (a, b) => [...and(a, b), '، كلٌّ ضد الآخر'],
    neither: (a, b) => [...and(a, b), '، لا مع ولا ضد'],
  },
};
