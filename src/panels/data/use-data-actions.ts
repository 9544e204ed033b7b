import { useEffect, useRef, useState } from 'react';
import type { EncodeJob } from '~/formats/data/encode-file';
import type { DataMessages } from '~/i18n/messages/en/data';
import { runTask } from '~/tasks/run-task';
import { copyToClipboard } from '~/ui/copy-to-clipboard';
import { chooseTarget, type FileKind } from '~/ui/save-target';

/** What came of the last press of a button; `done` is from 0 to 1, undefined where nobody knows. */
export type DataOutcome =
  | { readonly type: 'working'; readonly done: number | undefined }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'copied' | 'cancelled' | 'unwritable' | 'unsaved' | 'copyRefused' };

/** Prepares what a file is made of; may take a while, as it may have to be fetched. */
export type PrepareJob = (signal: AbortSignal) => Promise<EncodeJob>;

/** What came of the last deed, and the deeds: to save, to copy, to give up. */
export function useDataActions() {
  const [outcome, setOutcome] = useState<DataOutcome | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome({ type: 'working', done: undefined });
    return controller.signal;
  };
  const make = async (prepare: PrepareJob, signal: AbortSignal) =>
    runTask('encode', await prepare(signal), {
      signal,
      onProgress: (done) => {
        if (!signal.aborted) setOutcome({ type: 'working', done });
      },
    });
  const end = (signal: AbortSignal, result: DataOutcome) => {
    if (!signal.aborted) setOutcome(result);
  };

  const save = async (kind: FileKind, prepare: PrepareJob) => {
    const target = await chooseTarget(kind);
    if (!target) return setOutcome({ type: 'cancelled' });
    const signal = start();
    const file = await make(prepare, signal).catch(() => undefined);
    if (!file || signal.aborted) return end(signal, { type: 'unwritable' });
    const isSaved = await target.write(file, signal).then(
      () => true,
      () => false,
    );
    end(signal, isSaved ? { type: 'saved', name: target.name } : { type: 'unsaved' });
  };
  const copy = async (prepare: PrepareJob) => {
    const signal = start();
    const text = make(prepare, signal);
    const isCopied = await copyText(text).catch(() => undefined);
    if (isCopied === undefined) return end(signal, { type: 'unwritable' });
    end(signal, { type: isCopied ? 'copied' : 'copyRefused' });
  };
  const cancel = () => {
    running.current?.abort();
    setOutcome({ type: 'cancelled' });
  };
  const forget = () => setOutcome((last) => (last?.type === 'working' ? last : null));
  return { outcome, forget, save, copy, cancel };
}

/**
 * Puts a text that is still being made on the clipboard; false where the browser does not allow
 * it. The clipboard is asked within the press of the button, as Safari wants, and gets it later.
 */
async function copyText(text: Promise<Blob>): Promise<boolean> {
  const plain = text.then((file) => new Blob([file], { type: 'text/plain' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
    // Whoever says that it is there at once: no progress is told after the end.
    await plain;
    return true;
  } catch {
    const made = await plain;
    return copyToClipboard({ text: await made.text() });
  }
}

/** An outcome in a sentence; empty where there is none. */
export function toOutcomeText(outcome: DataOutcome | null, words: DataMessages): string {
  if (!outcome) return '';
  return outcome.type === 'saved' ? words.saved(outcome.name) : words[outcome.type];
}

/** Whether an outcome is one that nobody wished for. */
export function isFailure(outcome: DataOutcome | null): boolean {
  return ['unwritable', 'unsaved', 'copyRefused'].includes(outcome?.type ?? '');
}
