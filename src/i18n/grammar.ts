import type { LocalizedText } from '~/base/localized';

/** What the form of an actor's name depends on. */
export interface NamedActor {
  /** The id of its kind. */
  readonly kind: string;
  /** An ISO 3166-1 alpha-2 code. */
  readonly country?: string | undefined;
}

/** The form of a name of the language that a place in a sentence asks for. */
type ToForm = (name: string, actor: NamedActor) => string;

/** How a language makes sentences of phrases and names. */
export interface Grammar {
  /** A relation of whose kind there is no phrase: `{label}`, and both names as `{subject}` and `{object}`. */
  readonly plain: { readonly directed: string; readonly undirected: string };
  /** A name in the slot `{from}` or `{to}` of a phrase, and among voices. */
  readonly nameInPhrase: ToForm;
  /** A name after a preposition of the interface. */
  readonly nameAfterPreposition: ToForm;
  /** A name in an enumeration of actors. */
  readonly nameInList: ToForm;
  /** Words of a phrase and the name after them, as they are written to each other. */
  readonly join: (words: string, name: LocalizedText) => readonly [string, LocalizedText];
  /**
   * Names of two words enumerated with the word that they share said once; undefined where they share
   * none.
   */
  readonly sayOnce: (
    names: readonly (readonly [string, string])[],
    enumerate: (words: readonly string[]) => string,
  ) => string | undefined;
}
