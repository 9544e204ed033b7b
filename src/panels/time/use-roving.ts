import { type KeyboardEvent, useState } from 'react';
import { DIRECTIONS } from '~/i18n/locale';
import { useLocale } from '~/i18n/use-messages';

/** Makes a row of things one stop of the Tab key, gone about in by arrows. */
export interface ItemRoving {
  /** What the button at an index needs. */
  readonly at: (index: number) => {
    readonly tabIndex: 0 | -1;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** To be told which of the buttons has the keyboard. */
  readonly onFocusAt: (index: number) => void;
}

/**
 * Goes about among the buttons of a list whose `count` items follow each other in time; at first
 * the Tab key comes to the one at `home`.
 */
export function useItemRoving(count: number, home: number): ItemRoving {
  const [at, setAt] = useState<number | null>(null);
  const isRtl = DIRECTIONS[useLocale()] === 'rtl';
  const current = Math.min(Math.max(at ?? home, 0), Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = toNext(event.key, current, count, isRtl);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const buttons = event.currentTarget.closest('ol')?.querySelectorAll('button');
    buttons?.[Math.min(Math.max(next, 0), count - 1)]?.focus();
  };
  return {
    at: (index) => ({ tabIndex: index === current ? 0 : -1, onKeyDown }),
    onFocusAt: setAt,
  };
}

/** Where a key leads along the time, which runs as the language is written. */
function toNext(key: string, at: number, count: number, isRtl: boolean): number | undefined {
  const later = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const earlier = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const leads: Readonly<Record<string, number>> = {
    [later]: at + 1,
    ArrowDown: at + 1,
    [earlier]: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  return leads[key];
}
