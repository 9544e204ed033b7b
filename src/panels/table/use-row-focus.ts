import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** How far a page key goes, in rows. */
const PAGE = 10;

/** The row that the keyboard is in, and how it gets to another. */
export interface RowFocus {
  readonly active: number;
  readonly activate: (id: string) => void;
  /** Goes to the row that a key leads to; gives its index, or undefined for other keys. */
  readonly move: (event: KeyboardEvent) => number | undefined;
}

/**
 * One row of the table is in the order of the tab key, and keys lead from it to the others. The
 * focus stays on the same kind of control where the next row has it.
 */
export function useRowFocus(body: RefObject<HTMLElement | null>, ids: readonly string[]): RowFocus {
  const [id, activate] = useState<string>();
  const pending = useRef<string>(undefined);
  const active = Math.max(0, id === undefined ? 0 : ids.indexOf(id));
  useLayoutEffect(() => {
    if (pending.current === undefined) return;
    focusRow(body.current, active, pending.current);
    pending.current = undefined;
  });
  const move = useCallback(
    (event: KeyboardEvent) => {
      const next = findNext(event.key, active, ids.length - 1);
      const nextId = next === undefined ? undefined : ids[next];
      if (next === undefined || nextId === undefined) return undefined;
      pending.current = controlOf(event.target);
      activate(nextId);
      return next;
    },
    [active, ids],
  );
  return { active, activate, move };
}

function findNext(key: string, at: number, last: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - PAGE,
    PageDown: at + PAGE,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? undefined : Math.min(Math.max(place, 0), last);
}

function controlOf(target: EventTarget): string {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-control]') : null;
  return control?.dataset.control ?? 'link';
}

function focusRow(body: HTMLElement | null, index: number, control: string): void {
  const row = body?.querySelector(`[data-index="${index}"]`);
  const target =
    row?.querySelector<HTMLElement>(`[data-control="${control}"]`) ??
    row?.querySelector<HTMLElement>('[data-control="link"]');
  target?.focus({ preventScroll: true });
}
