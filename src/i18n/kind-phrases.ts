/**
 * What sentences about a relation of one kind are made of. `{from}` and `{to}` are the names as they
 * stand within a sentence, `{subject}` and `{object}` the names as they are, `{label}` what the
 * relation is called.
 */
export interface KindPhrases {
  /** The core of a sentence about two actors, while it holds or of what happened. */
  readonly phrase: string;
  /** The same once it is over; of kinds that last. */
  readonly past?: string;
  /**
   * What claims neither that it is so nor that it was, for what is planned, alleged or thought. Where
   * a language has none, it is `phrase` of a relation with a direction, which is a noun phrase there,
   * and of any other what it is called with both names.
   */
  readonly noun?: string;
}
