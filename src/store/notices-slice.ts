import type { SetSlice } from './slice';

/** Something the reader is told in passing; `key` names the sentence, `detail` what it is about. */
export interface Notice {
  readonly id: number;
  readonly key:
    | 'link-parts-dropped'
    | 'link-is-later'
    | 'copied'
    | 'quote-copied'
    | 'copy-failed'
    | 'exported'
    | 'opened'
    | 'library'
    | 'language-failed';
  readonly detail: string;
}

/** What the reader has been told and has not put away. */
export interface NoticesState {
  /** Oldest first; one of each key. */
  readonly notices: readonly Notice[];
}

/** Nothing to tell. */
export const INITIAL_NOTICES: NoticesState = { notices: [] };

/** Tells the reader something, in place of what the same key told before. */
function applyNotice({ notices }: NoticesState, key: Notice['key'], detail: string): NoticesState {
  const id = Math.max(0, ...notices.map((notice) => notice.id)) + 1;
  return { notices: [...notices.filter((notice) => notice.key !== key), { id, key, detail }] };
}

/** Puts a notice away. */
function applyDismissal({ notices }: NoticesState, id: number): NoticesState {
  return { notices: notices.filter((notice) => notice.id !== id) };
}

/** What can be done with notices. */
export interface NoticesActions {
  readonly notify: (key: Notice['key'], detail?: string) => void;
  readonly dismiss: (id: number) => void;
}

/** Binds the transitions of notices to a store. */
export function createNoticesActions(set: SetSlice<NoticesState>): NoticesActions {
  return {
    notify: (key, detail = '') => set((slice) => applyNotice(slice, key, detail)),
    dismiss: (id) => set((slice) => applyDismissal(slice, id)),
  };
}
