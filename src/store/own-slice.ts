/** Whose the document of a session is, and how it came there; the same as long as the session is open. */
export interface OwnState {
  /** The id of the reader's own dataset, as addresses name it; null for one that is published. */
  readonly ownId: string | null;
  /** Whether another document was shown before, to which undo returns when there is no other step. */
  readonly canUndoOpening: boolean;
}

/** The published dataset that the page opens on. */
export const INITIAL_OWN: OwnState = { ownId: null, canUndoOpening: false };
