import { useId, useRef, useState } from 'react';
import { Button } from './Button';
import { copyToClipboard } from './copy-to-clipboard';
import './copy-field.css';

/** What a {@link CopyField} says, in the language of the page. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** Said once the text is selected, so that the reader copies it by a key. */
  readonly copyFailed: string;
}

/**
 * A text to take away: it can be read and selected but not changed, and is copied by a button. What
 * came of copying is said in a status line.
 */
export function CopyField({
  label,
  value,
  words,
  rows = 1,
  lang,
  dir,
  look = 'outlined',
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly words: CopyWords;
  readonly rows?: number;
  readonly lang?: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  readonly look?: 'outlined' | 'strong';
  /** Further buttons beside the one that copies. */
  readonly children?: React.ReactNode;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string }>();
  const copy = async () => {
    const isCopied = await copyToClipboard({ text: value });
    if (!isCopied) area.current?.select();
    setSaid({ of: value, text: isCopied ? words.copied : words.copyFailed });
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        readOnly
        rows={rows}
        lang={lang}
        dir={dir}
        spellCheck={false}
        value={value}
        onFocus={({ target }) => target.select()}
      />
      <div className="copy-field__foot">
        <Button look={look} onClick={copy}>
          {words.copy}
        </Button>
        {children}
        <span role="status">{said?.of === value && said.text}</span>
      </div>
    </div>
  );
}
