import type { Localized } from '~/base/localized';
import type { Modality } from './modality';
import type { Sign } from './sign';

/** The root events of PLOVER, the successor of CAMEO; https://github.com/openeventdata/PLOVER */
export const PLOVER_ROOTS = [
  'AGREE',
  'AID',
  'ASSAULT',
  'CONSULT',
  'COOPERATE',
  'DISAPPROVE',
  'REJECT',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
] as const;

/** One of {@link PLOVER_ROOTS}. */
export type PloverRoot = (typeof PLOVER_ROOTS)[number];

/** A kind of relation between two actors: its sign and its direction. The words of a built-in one stand with each language. */
export interface RelationKind<Id extends string = string> {
  readonly id: Id;
  /** What one that a dataset brought is called. */
  readonly label?: Localized;
  /** The core of a sentence about two actors, of one that a dataset brought, in the languages that have one. */
  readonly phrase?: Localized;
  /** The modality of a quote that is the act itself: who threatens has made the threat. */
  readonly saying?: Modality;
  /** `as-given`: the relation itself carries its sign. */
  readonly sign: Sign | 'as-given';
  /**
   * Whether it runs from the one who acts to the one acted upon; `as-given`: the relation itself may
   * say that it does not.
   */
  readonly directed: boolean | 'as-given';
  /**
   * Whether it is a state of affairs, which holds until it is over: words say of it "are allies" or
   * "were allies". What happens instead is done when it is told, "visited", and never over.
   * `as-given`: only the relation says so, by its label and by `ended`.
   */
  readonly lasts: boolean | 'as-given';
  /** The PLOVER root event it maps to; null where there is none. */
  readonly plover: PloverRoot | null;
}
