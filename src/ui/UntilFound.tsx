import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * What is folded away until it is opened, and still found by the browser's own search, which then
 * asks to open it. Where the browser cannot do so it is folded away as anything hidden is.
 */
export function UntilFound({
  isOpen,
  onFound,
  children,
}: {
  readonly isOpen: boolean;
  readonly onFound: () => void;
  readonly children: ReactNode;
}) {
  const folded = useRef<HTMLDivElement>(null);
  // React knows `hidden` as true or false only.
  useLayoutEffect(() => {
    if (isOpen) folded.current?.removeAttribute('hidden');
    else folded.current?.setAttribute('hidden', 'until-found');
  }, [isOpen]);
  useEffect(() => {
    const element = folded.current;
    element?.addEventListener('beforematch', onFound);
    return () => element?.removeEventListener('beforematch', onFound);
  }, [onFound]);
  return <div ref={folded}>{children}</div>;
}
