import type { Localized } from '~/base/localized';

/** A kind of actor: what it is called. */
export interface ActorKind<Id extends string = string> {
  readonly id: Id;
  readonly label: Localized & { readonly en: string; readonly ar: string };
}

/** Declares an actor kind, keeping its id as a literal type. */
export function defineActorKind<const Id extends string>(kind: ActorKind<Id>): ActorKind<Id> {
  return kind;
}
