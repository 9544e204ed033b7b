import { useId } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import { FIGURE_PARTS, type FigurePart } from '~/figures/figure-choices';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { CheckBox } from '~/ui/CheckBox';
import type { ExportChoices } from './export-choices';

/** The words that stand where the reader writes none. */
export interface OwnWords {
  readonly title: string;
  readonly subtitle: string;
}

/** A title may be so long, a subtitle too. */
const LONGEST = 300;

/** What stands around the figure, and the words of its title and subtitle. */
export function PartsFields({
  choices: { parts, title, subtitle },
  own,
  onChange,
}: {
  readonly choices: Pick<ExportChoices, 'parts' | 'title' | 'subtitle'>;
  readonly own: OwnWords;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).figure;
  return (
    <>
      <CheckboxGroup
        className="export-field"
        value={[...parts]}
        onChange={(chosen) => onChange({ parts: withKept(parts, chosen) })}
      >
        <Label className="export-field__label">{messagesOf(locale).export.parts}</Label>
        <div className="export-field__checks">
          {FIGURE_PARTS.filter((part) => part !== 'translations' || parts.includes('notes')).map(
            (part) => (
              <CheckBox key={part} value={part}>
                {words.parts[part]}
              </CheckBox>
            ),
          )}
        </div>
      </CheckboxGroup>
      {parts.includes('title') && (
        <WordsField
          label={words.titleText}
          own={own.title}
          value={title}
          onChange={(text) => onChange({ title: text })}
        />
      )}
      {parts.includes('subtitle') && (
        <WordsField
          label={words.subtitleText}
          own={own.subtitle}
          value={subtitle}
          onChange={(text) => onChange({ subtitle: text })}
        />
      )}
    </>
  );
}

/** What is chosen; translations that are not offered without notes stay as they were. */
function withKept(before: readonly FigurePart[], chosen: readonly string[]): readonly FigurePart[] {
  const isKept = (part: FigurePart) =>
    part === 'translations' && !before.includes('notes')
      ? before.includes(part)
      : chosen.includes(part);
  return FIGURE_PARTS.filter(isKept);
}

function WordsField({
  label,
  own,
  value,
  onChange,
}: {
  readonly label: string;
  readonly own: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="export-field">
      <label className="export-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="text-field"
        type="text"
        // An empty field is read as the page is, else its own letters say how.
        dir={value ? 'auto' : undefined}
        maxLength={LONGEST}
        placeholder={own}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
