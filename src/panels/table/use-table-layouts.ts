import { useCallback, useState } from 'react';
import type { AppStore } from '~/store/app-store';
import { useAppStore } from '~/store/use-app';

/** What a table can list. */
export const TABLES = ['relations', 'actors'] as const;

/** One of {@link TABLES}. */
export type TableId = (typeof TABLES)[number];

/** How a table is laid out: by which columns it is sorted, first the one that counts most, and which are shown. */
export interface TableLayout {
  readonly sorting: { readonly id: string; readonly desc: boolean }[];
  readonly columnVisibility: Record<string, boolean>;
}

/** Which table is seen, and the layout of each. */
export interface TableLayouts {
  readonly shown: TableId;
  readonly layouts: Readonly<Record<TableId, TableLayout>>;
}

const PLAIN: TableLayout = { sorting: [], columnVisibility: {} };
const INITIAL: TableLayouts = {
  shown: 'relations',
  layouts: { relations: PLAIN, actors: PLAIN },
};

const kept = new WeakMap<AppStore, TableLayouts>();

/** The layouts of the tables, kept as long as the session while other panes are looked at. */
export function useTableLayouts(): readonly [TableLayouts, (next: TableLayouts) => void] {
  const store = useAppStore();
  const [layouts, setLayouts] = useState(() => kept.get(store) ?? INITIAL);
  const change = useCallback(
    (next: TableLayouts) => {
      kept.set(store, next);
      setLayouts(next);
    },
    [store],
  );
  return [layouts, change];
}
