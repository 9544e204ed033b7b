import { useCallback, useSyncExternalStore } from 'react';
import type { CopyText } from '~/evidence/text/read-copy';
import type { SourceId } from '~/model/ids';
import type { AppStore } from '~/store/app-store';
import { useAppStore } from '~/store/use-app';

/** A copy of a source that the reader has opened. */
export interface OpenCopy extends CopyText {
  readonly fileName: string;
  /** Whether it is the text that the source was read from; undefined where that cannot be told. */
  readonly isSame: boolean | undefined;
}

/** What the reader has done with the article, kept in memory as long as the page. */
export interface ArticleSession {
  readonly copies: ReadonlyMap<SourceId, OpenCopy>;
  /** Whether translations are shown to a reader who needs them. */
  readonly isTranslated: boolean;
}

interface Holder {
  session: ArticleSession;
  readonly listeners: Set<() => void>;
}

// A text is no choice to be put into links or histories, and must outlive the view that shows it.
const HOLDERS = new WeakMap<AppStore, Holder>();

/** What the reader has done with the article, and the way to change it. */
export function useArticleSession(): readonly [
  ArticleSession,
  (change: Partial<ArticleSession>) => void,
] {
  const holder = holderOf(useAppStore());
  const subscribe = useCallback(
    (listener: () => void) => {
      holder.listeners.add(listener);
      return () => holder.listeners.delete(listener);
    },
    [holder],
  );
  const session = useSyncExternalStore(subscribe, () => holder.session);
  const change = useCallback(
    (change: Partial<ArticleSession>) => {
      holder.session = { ...holder.session, ...change };
      for (const listener of holder.listeners) listener();
    },
    [holder],
  );
  return [session, change];
}

function holderOf(store: AppStore): Holder {
  const known = HOLDERS.get(store);
  if (known) return known;
  const holder: Holder = {
    session: { copies: new Map(), isTranslated: true },
    listeners: new Set(),
  };
  HOLDERS.set(store, holder);
  return holder;
}
