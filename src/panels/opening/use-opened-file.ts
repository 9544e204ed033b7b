import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapping } from '~/opening/mapping/mapping';
import type { OpenedFile } from '~/opening/opened-file';
import { runTask } from '~/tasks/run-task';
import type { OpenableFile } from './openable-file';

/** How far a file is on its way to being open. */
export type OpeningState =
  | { readonly type: 'start' }
  | { readonly type: 'reading'; readonly file: OpenableFile; readonly done: number }
  | {
      readonly type: 'read';
      readonly file: OpenableFile;
      readonly opened: OpenedFile;
      /** Whether it is being read again, with other choices. */
      readonly isWorking: boolean;
    }
  | { readonly type: 'broken'; readonly file: OpenableFile };

/** What can be done with a file that is being opened. */
export interface Opening {
  readonly state: OpeningState;
  /** What the reader has chosen so far; the rest is guessed. */
  readonly choices: Mapping;
  readonly take: (file: OpenableFile) => void;
  readonly change: (choices: Mapping) => void;
  readonly cancel: () => void;
  /** The file with its dataset; undefined where it breaks down or is cancelled meanwhile. */
  readonly finish: () => Promise<OpenedFile | undefined>;
  /** The rows that are left out, as CSV; undefined where that fails. */
  readonly takeOmitted: () => Promise<string | undefined>;
}

/**
 * Reads a file in a worker, and again with every change of the reader's choices: a change made while
 * it is read waits for that, and only the last one counts.
 */
export function useOpenedFile(initial: OpenableFile | null): Opening {
  const [state, setState] = useState<OpeningState>({ type: 'start' });
  const [choices, setChoices] = useState<Mapping>({});
  const working = useRef<AbortController | null>(null);
  const waiting = useRef<Mapping | null>(null);

  const read = useCallback(
    async (file: OpenableFile, mapping: Mapping, sha256?: string): Promise<void> => {
      const control = new AbortController();
      working.current = control;
      const { signal } = control;
      const onProgress = (done: number) =>
        setState((now) => (now.type === 'reading' && !signal.aborted ? { ...now, done } : now));
      try {
        const job = { ...file, mapping, sha256 };
        const opened = await runTask('open-file', job, { signal, onProgress });
        const next = waiting.current;
        waiting.current = null;
        working.current = null;
        setState({ type: 'read', file, opened, isWorking: next !== null });
        if (next) void read(file, next, opened.sha256);
      } catch {
        if (!signal.aborted) setState({ type: 'broken', file });
      }
    },
    [],
  );

  const take = useCallback(
    (file: OpenableFile) => {
      working.current?.abort();
      waiting.current = null;
      setChoices({});
      setState({ type: 'reading', file, done: 0 });
      void read(file, {});
    },
    [read],
  );
  useEffect(() => {
    if (initial) take(initial);
    return () => working.current?.abort();
  }, [initial, take]);

  const change = (mapping: Mapping) => {
    if (state.type !== 'read') return;
    setChoices(mapping);
    setState({ ...state, isWorking: true });
    if (working.current) waiting.current = mapping;
    else void read(state.file, mapping, state.opened.sha256);
  };
  const cancel = () => {
    working.current?.abort();
    waiting.current = null;
    setState({ type: 'start' });
  };
  const finish = async () => {
    if (state.type !== 'read') return undefined;
    const { file } = state;
    const control = new AbortController();
    working.current = control;
    setState({ type: 'reading', file, done: 0 });
    try {
      return await runTask('open-file', toJob(state, choices, 'dataset'), control);
    } catch {
      if (!control.signal.aborted) setState({ type: 'broken', file });
      return undefined;
    }
  };
  const takeOmitted = async () => {
    if (state.type !== 'read') return undefined;
    const job = toJob(state, choices, 'omitted');
    return (await runTask('open-file', job).catch(() => undefined))?.omitted;
  };
  return { state, choices, take, change, cancel, finish, takeOmitted };
}

/** The reading of a file whose hash is known, for what is wanted of it beside what would come out. */
function toJob(
  { file, opened: { sha256 } }: Extract<OpeningState, { readonly type: 'read' }>,
  mapping: Mapping,
  wants: 'dataset' | 'omitted',
) {
  return { ...file, mapping, wants, sha256 };
}
