import { useRef, useState } from 'react';
import { toCitation } from '~/article/citation';
import { toCitationHtml } from '~/article/citation-html';
import { toCitationText } from '~/article/citation-text';
import { copyToClipboard } from '~/article/copy-to-clipboard';
import type { QuotedPassage } from '~/article/quoted-passages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';

/** Copies a passage with its citation; where the browser refuses, it gives the text to copy by hand. */
export function CopyQuote({ passage }: { readonly passage: QuotedPassage }) {
  const { details } = useMessages();
  const locale = useLocale();
  const store = useAppStore();
  const [refused, setRefused] = useState<string>();
  const copy = async () => {
    const graph = selectGraph(store.getState());
    const citation = toCitation(graph, passage, { locale, link: window.location.href });
    const text = toCitationText(citation, locale);
    const isCopied = await copyToClipboard({ text, html: toCitationHtml(citation, locale) });
    setRefused(isCopied ? undefined : text);
    if (isCopied) store.getState().notify('quote-copied');
  };
  return (
    <>
      <Button look="plain" onClick={copy}>
        {details.copy}
      </Button>
      {refused !== undefined && <CopyByHand text={refused} />}
    </>
  );
}

function CopyByHand({ text }: { readonly text: string }) {
  const { details } = useMessages();
  const selectAll = useRef((area: HTMLTextAreaElement | null) => area?.select());
  return (
    <label className="copy-by-hand">
      {details.copyRefused}
      <textarea ref={selectAll.current} readOnly rows={6} dir="auto" defaultValue={text} />
    </label>
  );
}
