import type { DocumentRef } from '~/view/document-ref';

/** Whose the document of a session is, and how it came there; the same as long as the session is open. */
export interface OwnState {
  readonly documentRef: DocumentRef;
  /** Whether another document was shown before, to which undo returns when there is no other step. */
  readonly canUndoOpening: boolean;
}

/** The dataset that the page opens on. */
export const INITIAL_OWN: OwnState = { documentRef: null, canUndoOpening: false };
