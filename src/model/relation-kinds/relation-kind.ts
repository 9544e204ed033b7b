import type { Localized } from '~/base/localized';
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
   * The core of a sentence about two actors: `{from}` and `{to}` in the case that the language asks
   * for after its preposition, `{subject}` the one who acts as the name stands, `{label}` the words
   * of the relation itself.
   */
  readonly phrase: { readonly en: string; readonly ar: string };
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
