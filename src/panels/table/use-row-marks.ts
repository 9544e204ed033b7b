import { useCallback, useMemo, useRef, useState } from 'react';

/** The rows marked for copying, and how marks are set. */
export interface RowMarks {
  readonly marked: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Marks every row from the last one marked to this one. */
  readonly extendTo: (id: string) => void;
  readonly markAll: (isMarked: boolean) => void;
}

/** Keeps which rows of a table are marked; `ids` are those of its rows in their order. */
export function useRowMarks(ids: readonly string[]): RowMarks {
  const [all, setMarked] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  const latest = useRef(ids);
  latest.current = ids;
  const toggle = useCallback((id: string) => {
    anchor.current = id;
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const extendTo = useCallback((id: string) => {
    const range = rangeOf(latest.current, anchor.current ?? id, id);
    anchor.current ??= id;
    setMarked((before) => new Set([...before, ...range]));
  }, []);
  const markAll = useCallback(
    (isMarked: boolean) => setMarked(new Set(isMarked ? latest.current : [])),
    [],
  );
  // What a filter takes away is not copied, and is marked again when it comes back.
  const marked = useMemo(() => new Set(ids.filter((id) => all.has(id))), [ids, all]);
  return useMemo(
    () => ({ marked, toggle, extendTo, markAll }),
    [marked, toggle, extendTo, markAll],
  );
}

function rangeOf(ids: readonly string[], a: string, b: string): readonly string[] {
  const places = [ids.indexOf(a), ids.indexOf(b)].filter((place) => place >= 0);
  return ids.slice(Math.min(...places), Math.max(...places) + 1);
}
