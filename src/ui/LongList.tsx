import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from './Button';

/** A list that shows its first items and more on demand; the focus then moves to the first new one. */
export function LongList<Item>({
  items,
  keyOf,
  className,
  step = 100,
  children: draw,
}: {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly className: string;
  /** How many items are shown at first, and how many more each time. */
  readonly step?: number;
  /** Draws one `<li>`. */
  readonly children: (item: Item) => ReactNode;
}) {
  const { details } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(step);
  const shown = useRef(limit);
  useLayoutEffect(() => {
    if (limit > shown.current)
      list.current?.children[shown.current]?.querySelector<HTMLElement>('a, button')?.focus();
    shown.current = limit;
  }, [limit]);
  const hidden = items.length - limit;
  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, limit).map((item) => (
          <Fragment key={keyOf(item)}>{draw(item)}</Fragment>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="plain" onClick={() => setLimit(limit + step)}>
          {details.showMore(Math.min(hidden, step))}
        </Button>
      )}
    </>
  );
}
