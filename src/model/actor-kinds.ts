import type { Localized } from '~/base/localized';

/** A kind of actor. */
export interface ActorKind<Id extends string = string> {
  readonly id: Id;
  /** What one that a dataset brought is called; what a built-in one is stands with each language. */
  readonly label?: Localized;
}

/** Every built-in actor kind, in the order of legends and menus. */
export const ACTOR_KINDS = [
  /** A state, under its name, that of its capital or that of its government seat. */
  { id: 'state' },
  /** A named human being. */
  { id: 'person' },
  /** A government body, armed service, agency or medium. */
  { id: 'institution' },
  /** An armed organisation that is not a state’s. */
  { id: 'armed-group' },
  /** An opposition, a party or another political movement. */
  { id: 'movement' },
  /** Several actors spoken of as one: the West, officials, leaders. */
  { id: 'bloc' },
  /** An actor that no other kind names. */
  { id: 'other' },
] as const satisfies readonly ActorKind[];

/** The id of a built-in actor kind. */
export type ActorKindId = (typeof ACTOR_KINDS)[number]['id'];
