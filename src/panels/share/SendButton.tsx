import { useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';

/** Hands a link to the device's own way of sending, where it has one. */
export function SendButton({ link, title }: { readonly link: string; readonly title: string }) {
  const words = useMessages().share;
  const [hasFailed, setFailed] = useState(false);
  const content = { title, url: link };
  if (!navigator.canShare?.(content)) return null;
  const send = async () => {
    try {
      await navigator.share(content);
      setFailed(false);
    } catch (error) {
      // The reader has closed the sheet: nothing to say.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <>
      <Button onClick={send}>{words.send}</Button>
      {hasFailed && <span role="alert">{words.sendFailed}</span>}
    </>
  );
}
