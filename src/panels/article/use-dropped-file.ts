import { type RefObject, useEffect, useState } from 'react';

/** Takes a file that is dropped on an element, where one is wanted; true while one is held over it. */
export function useDroppedFile(
  ref: RefObject<HTMLElement | null>,
  onFile: ((file: File) => void) | undefined,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!onFile) return undefined;
    const listening = new AbortController();
    const on = <Name extends 'dragover' | 'dragleave' | 'drop'>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => ref.current?.addEventListener(name, listener, { signal: listening.signal });
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && ref.current?.contains(relatedTarget))) setOver(false);
    });
    on('drop', (event) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    });
    // Beside it, a file would take the place of the page.
    document.addEventListener(
      'dragover',
      (event) => {
        if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [ref, onFile]);
  return isOver;
}
