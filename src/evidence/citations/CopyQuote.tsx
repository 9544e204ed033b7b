import { type ComponentProps, useRef, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { useAppStore } from '~/store/use-app';
import { Button, IconButton } from '~/ui/Button';
import type { Selection } from '~/view/view';
import type { QuotedPassage } from '../passages/quoted-passages';
import { copyQuotes } from './copy-quotes';

/** Copies quotes with their citations; where the browser refuses, it gives the text to copy by hand. */
export function CopyQuote({
  passages,
  to,
  isIcon = false,
  ...rest
}: {
  readonly passages: readonly QuotedPassage[];
  /** What the address selects; left out where it is what is selected now. */
  readonly to?: Selection;
  /** Whether an icon stands for its words. */
  readonly isIcon?: boolean;
} & Pick<ComponentProps<'button'>, 'tabIndex'> & { readonly 'data-control'?: string }) {
  const { details } = useMessages();
  const { copyQuotes: several } = useMessages().cite;
  const store = useAppStore();
  const [refused, setRefused] = useState<string>();
  const label = passages.length > 1 ? several : details.copy;
  const copy = async () => setRefused(await copyQuotes(store, passages, to));
  return (
    <>
      {isIcon ? (
        <IconButton icon="copy" label={label} onClick={copy} {...rest} />
      ) : (
        <Button look="plain" onClick={copy} {...rest}>
          {label}
        </Button>
      )}
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
