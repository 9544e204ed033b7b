import type { DataMessages } from '~/i18n/messages/en/data';

/** What came of the last press of a button; `done` is from 0 to 1, undefined where nobody knows. */
export type DataOutcome =
  | { readonly type: 'working'; readonly done: number | undefined }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'copied' | 'cancelled' | 'unwritable' | 'unsaved' | 'copyRefused' };

/** An outcome in a sentence; empty where there is none. */
export function toOutcomeText(outcome: DataOutcome | null, words: DataMessages): string {
  if (!outcome) return '';
  return outcome.type === 'saved' ? words.saved(outcome.name) : words[outcome.type];
}

/** Whether an outcome is one that nobody wished for. */
export function isFailure(outcome: DataOutcome | null): boolean {
  return ['unwritable', 'unsaved', 'copyRefused'].includes(outcome?.type ?? '');
}
