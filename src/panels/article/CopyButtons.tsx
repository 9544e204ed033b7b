import { type ChangeEvent, useRef } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import type { CopyControl } from './use-copy';

/** Opens the reader's own copy of the article from a file, and closes it. */
export function CopyButtons({ control: { copy, open, close } }: { readonly control: CopyControl }) {
  const words = useMessages().article;
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen again once it has been changed.
    if (file) open(file).finally(() => (target.value = ''));
  };
  return (
    <div className="article-copy-buttons">
      <input ref={input} type="file" accept=".txt,text/plain" hidden onChange={take} />
      <Button ref={opener} onClick={() => input.current?.click()}>
        {copy ? words.openOther : words.open}
      </Button>
      {copy && (
        <Button
          look="plain"
          onClick={() => {
            close();
            opener.current?.focus();
          }}
        >
          {words.close}
        </Button>
      )}
    </div>
  );
}
