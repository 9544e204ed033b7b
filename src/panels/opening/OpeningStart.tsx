import { type ChangeEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { type OpenableFile, toOpenableText } from './openable-file';

/** The ways to bring a file: choosing it, dropping it, pasting its text. */
export function OpeningStart({
  onFile,
  children,
}: {
  readonly onFile: (file: OpenableFile) => void;
  readonly children?: ReactNode;
}) {
  const words = useMessages().opening;
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onFile({ name: file.name, blob: file });
  };
  return (
    <div className="opening-start">
      <div className="opening-start__file">
        <input ref={input} type="file" hidden aria-label={words.choose} onChange={take} />
        <Button look="strong" icon="open" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <span>{words.dropHere}</span>
      </div>
      <p className="opening-note">{words.formats}</p>
      <p className="opening-note">{words.stays}</p>
      <PasteField onFile={onFile} />
      {children}
    </div>
  );
}

/** A field for the text of a table that stands on the clipboard. */
function PasteField({ onFile }: { readonly onFile: (file: OpenableFile) => void }) {
  const words = useMessages().opening;
  const hint = useId();
  const [text, setText] = useState('');
  const read = () => onFile(toOpenableText(text, words.pastedName));
  return (
    <section className="opening-paste">
      <h3>{words.paste}</h3>
      <p id={hint} className="opening-note">
        {words.pasteHint}
      </p>
      <textarea
        className="text-field"
        rows={4}
        dir="auto"
        spellCheck={false}
        aria-label={words.pasteLabel}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button disabled={text.trim() === ''} onClick={read}>
        {words.openText}
      </Button>
    </section>
  );
}
