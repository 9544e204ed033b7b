import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has come within a window's height of what can be seen of its scroller. */
export function useNear(ref: RefObject<HTMLElement | null>, scroller: string): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: element.closest(scroller), rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, scroller, isNear]);
  return isNear;
}
