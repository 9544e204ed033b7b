import { type KeyboardEvent, useCallback, useState } from 'react';
import { DIRECTIONS } from '~/i18n/locale';
import { useLocale } from '~/i18n/use-messages';

/** Makes a row of things one stop of the Tab key, gone about in by arrows. */
export interface ItemRoving {
  /** The index of the button that the Tab key comes to. */
  readonly home: number;
  /** What each button does with a key; the same function each time. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** To be told which of the buttons has the keyboard; the same function each time. */
  readonly onFocusAt: (index: number) => void;
}

/**
 * Goes about among the buttons of a list whose `count` items follow each other in time; at first
 * the Tab key comes to the one at `home`.
 */
export function useItemRoving(count: number, home: number): ItemRoving {
  const [at, setAt] = useState<number | null>(null);
  const isRtl = DIRECTIONS[useLocale()] === 'rtl';
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const list = event.currentTarget.closest('ol');
      const buttons: readonly Element[] = [...(list?.querySelectorAll('button') ?? [])];
      const next = toNext(event.key, buttons.indexOf(event.currentTarget), buttons.length, isRtl);
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const to = buttons[Math.min(Math.max(next, 0), buttons.length - 1)];
      if (to instanceof HTMLElement) to.focus();
    },
    [isRtl],
  );
  return {
    home: Math.min(Math.max(at ?? home, 0), Math.max(0, count - 1)),
    onKeyDown,
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
