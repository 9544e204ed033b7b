import { useEffect, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { toOpenableText } from '~/panels/opening/openable-file';
import './drop-target.css';
import { useShell } from './use-shell';

/** Opens a file that is dropped anywhere on the page, or a table that is pasted where nothing is typed. */
export function DropTarget() {
  const words = useMessages().opening;
  const { openFile } = useShell();
  const [isOver, setOver] = useState(false);
  const { pastedName } = words;
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      // Where a file has a use of its own, as in the article, it is taken there.
      if (event.defaultPrevented || !isFile(event)) return setOver(false);
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (event.defaultPrevented || !file) return;
      event.preventDefault();
      openFile({ name: file.name, blob: file });
    };
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const [file] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) openFile({ name: file.name, blob: file });
      else if (/[\t,;|].*\n./u.test(text)) openFile(toOpenableText(text, pastedName));
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, [openFile, pastedName]);
  return isOver ? (
    <div className="drop-target" aria-hidden="true">
      <p>{words.dropNow}</p>
    </div>
  ) : null;
}

/** Whether what is pasted goes into a field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
