import { useState } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { findPreset } from '~/figures/page-presets';
import { BOUNDS } from '~/figures/page-size';
import { formatNumber } from '~/i18n/format';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { PICTURE_FORMATS } from '~/pictures/formats';
import { type ExportChoices, formatOf } from './export-choices';
import { NumberField } from './NumberField';

interface FieldProps {
  readonly choices: ExportChoices;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}

/** What file the figure goes into. */
export function FileFields({ choices, onChange }: FieldProps) {
  const locale = useLocale();
  const { export: words, laterLabels } = messagesOf(locale);
  const format = formatOf(choices);
  return (
    <>
      <ExportChoice
        label={words.format}
        hint={words.formatHints[choices.format]}
        value={choices.format}
        options={PICTURE_FORMATS.map(({ id }) => ({ id, label: laterLabels.pictureFormats[id] }))}
        onChange={(id) => onChange({ format: id })}
      />
      {format.canBeOutlined && (
        <ExportChoice
          label={words.letters}
          hint={words.lettersHint}
          value={choices.outlines ? 'outlines' : 'text'}
          options={[
            { id: 'text', label: words.asText },
            { id: 'outlines', label: words.asOutlines },
          ]}
          onChange={(letters) => onChange({ outlines: letters === 'outlines' })}
        />
      )}
      <ResolutionField key={choices.preset} choices={choices} onChange={onChange} />
      <ExportChoice
        label={words.background}
        value={choices.transparent && format.canBeTransparent ? 'transparent' : 'paper'}
        options={[
          { id: 'paper', label: words.paper },
          { id: 'transparent', label: words.transparent },
        ]}
        isDisabled={!format.canBeTransparent}
        onChange={(background) => onChange({ transparent: background === 'transparent' })}
      />
    </>
  );
}

/** How many dots a file of pixels has per inch; a vector file has none, but a size in pixels needs it. */
function ResolutionField({ choices, onChange }: FieldProps) {
  const locale = useLocale();
  const words = messagesOf(locale).figure;
  const { resolutions } = findPreset(choices.preset);
  const [isOther, setOther] = useState(!resolutions.includes(choices.dpi));
  const isDisabled = formatOf(choices).vector;
  const isOffered = resolutions.includes(choices.dpi) && !isOther;
  return (
    <div className="export-field">
      <ExportChoice
        label={words.resolution}
        value={isOffered ? String(choices.dpi) : 'other'}
        options={[
          ...resolutions.map((dpi) => ({ id: String(dpi), label: formatNumber(locale, dpi) })),
          { id: 'other', label: words.otherResolution },
        ]}
        isDisabled={isDisabled}
        onChange={(id) => {
          setOther(id === 'other');
          if (id !== 'other') onChange({ dpi: Number(id) });
        }}
      />
      {!isOffered && !isDisabled && (
        <NumberField
          label={words.resolution}
          value={choices.dpi}
          bounds={BOUNDS.dpi}
          onChange={(dpi) => onChange({ dpi })}
        />
      )}
    </div>
  );
}

/** A choice of which exactly one option holds, the options side by side. */
export function ExportChoice<Id extends string>({
  label,
  hint,
  options,
  value,
  isDisabled = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly isDisabled?: boolean;
  readonly onChange: (id: Id) => void;
}) {
  return (
    <RadioGroup
      className="export-field"
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled}
      onChange={(id) => onChange(id as Id)}
    >
      <Label className="export-field__label">{label}</Label>
      <div className="export-field__options">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="export-option">
            {option.label}
          </Radio>
        ))}
      </div>
      {hint && (
        <Text slot="description" className="export-field__hint">
          {hint}
        </Text>
      )}
    </RadioGroup>
  );
}
