import { useId, useState } from 'react';
import { parseNumber } from '~/figures/page-size';
import { formatNumber } from '~/i18n/format';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';

/** A number written by hand, within bounds; what is none is kept and explained, and changes nothing. */
export function NumberField({
  label,
  value,
  bounds,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly onChange: (value: number) => void;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).figure;
  const errorId = useId();
  const [text, setText] = useState(() => formatNumber(locale, value).replaceAll(/[,٬\s]/g, ''));
  const isWrong = parseNumber(text, bounds) === undefined;
  const write = (next: string) => {
    setText(next);
    const number = parseNumber(next, bounds);
    if (number !== undefined) onChange(number);
  };
  return (
    <label className="export-number">
      <span className="export-field__label">{label}</span>
      <input
        className="text-field"
        type="text"
        inputMode="decimal"
        dir="ltr"
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? errorId : undefined}
        onChange={({ target }) => write(target.value)}
      />
      {isWrong && (
        <span className="export-error" id={errorId} role="alert">
          {words.outOfBounds(bounds.least, bounds.most)}
        </span>
      )}
    </label>
  );
}
