import { useState } from 'react';
import { findPreset } from '~/figures/page-presets';
import { BOUNDS } from '~/figures/page-size';
import { formatNumber } from '~/i18n/format';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { PICTURE_FORMATS } from '~/pictures/formats';
import { ExportChoice } from './ExportChoice';
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
