import type { Localized } from '~/base/localized';
import type { Modality } from '../modality';
import type { Sign } from '../sign';

/**
 * What a line looks like beyond its sign: stylesheets map tones, never kinds, so that a new kind
 * needs no style of its own.
 */
export type Tone =
  | 'bond'
  | 'exchange'
  | 'gesture'
  | 'force'
  | 'pressure'
  | 'dispute'
  | 'talk'
  | 'open';

/** A root event of PLOVER, the successor of CAMEO; https://github.com/openeventdata/PLOVER */
export type PloverRoot =
  | 'AGREE'
  | 'AID'
  | 'ASSAULT'
  | 'CONSULT'
  | 'COOPERATE'
  | 'DISAPPROVE'
  | 'REJECT'
  | 'SANCTION'
  | 'SUPPORT'
  | 'THREATEN';

/** A kind of relation between two actors: its words, its sign and its direction. */
export interface RelationKind<Id extends string = string> {
  readonly id: Id;
  readonly label: Localized & { readonly en: string; readonly ar: string };
  /**
   * The core of a sentence about two actors, while it holds or of what happened: `{from}` and `{to}`
   * in the case that the language asks for after its preposition, `{subject}` and `{object}` as the
   * names are, `{label}` the words of the relation itself. Arabic puts a noun phrase in its place,
   * which needs no agreement with names whose gender and number are not in the data.
   */
  readonly phrase: { readonly en: string; readonly ar: string };
  /** The same once it is over; of kinds that last. */
  readonly past?: { readonly en: string; readonly ar: string };
  /**
   * What claims neither that it is so nor that it was, for what is planned, alleged or thought.
   * Where a language has none, it is `phrase` of a kind with a direction, which is a noun phrase
   * there, and of any other what it is called with both names.
   */
  readonly noun?: { readonly en?: string; readonly ar?: string };
  /** The modality of a quote that is the act itself: who threatens has made the threat. */
  readonly saying?: Modality;
  /** `as-given`: the relation itself carries its sign. */
  readonly sign: Sign | 'as-given';
  /** Whether it runs from the one who acts to the one acted upon. */
  readonly directed: boolean;
  /**
   * Whether it is a state of affairs, which holds until it is over: words say of it "are allies" or
   * "were allies". What happens instead is done when it is told, "visited", and never over.
   * `as-given`: only the relation says so, by its label and by `ended`.
   */
  readonly lasts: boolean | 'as-given';
  readonly tone: Tone;
  /** The PLOVER root event it maps to; null where there is none. */
  readonly plover: PloverRoot | null;
}

/** Declares a relation kind, keeping its id as a literal type. */
export function defineRelationKind<const Id extends string>(
  kind: RelationKind<Id>,
): RelationKind<Id> {
  return kind;
}
