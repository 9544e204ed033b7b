import { useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { type Copied, copyToClipboard } from '~/ui/copy-to-clipboard';

/** Copies the marked rows, or all of them where none is marked, and says whether it could. */
export function CopyRows({
  total,
  marked,
  toCopy,
}: {
  readonly total: number;
  readonly marked: number;
  readonly toCopy: () => Copied;
}) {
  const words = useMessages().table;
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await copyToClipboard(toCopy());
    setSaid(isCopied ? words.copied(marked || total) : words.copyFailed);
  };
  return (
    <>
      <Button disabled={total === 0} onClick={copy}>
        {marked > 0 ? words.copyMarked(marked) : words.copyAll(total)}
      </Button>
      <p role="status" className="table-said soft">
        {said}
      </p>
    </>
  );
}
