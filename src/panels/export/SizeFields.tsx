import { useId } from 'react';
import { findPreset, PAGE_PRESETS, type PagePresetId } from '~/figures/page-presets';
import { BOUNDS, type CustomSize, UNITS, type Unit } from '~/figures/page-size';
import { useMessages } from '~/i18n/use-messages';
import type { ExportChoices } from './export-choices';
import { NumberField } from './NumberField';

/** For what use the figure is, and so how large; or a size of the reader's own. */
export function SizeFields({
  choices,
  onChange,
}: {
  readonly choices: ExportChoices;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}) {
  const words = useMessages().figure;
  const id = useId();
  const choose = (preset: PagePresetId) => {
    const { resolution, level = null } = findPreset(preset);
    onChange({ preset, dpi: resolution, level });
  };
  return (
    <div className="export-field">
      <label className="export-field__label" htmlFor={id}>
        {words.size}
      </label>
      <select
        id={id}
        className="select"
        value={choices.preset}
        onChange={({ target }) => choose(target.value as PagePresetId)}
      >
        {PAGE_PRESETS.map((preset) => (
          <option key={preset.id} value={preset.id}>
            {words.presets[preset.id]}
          </option>
        ))}
      </select>
      {choices.preset === 'custom' && (
        <CustomFields
          key={choices.custom.unit}
          size={choices.custom}
          onChange={(custom) => onChange({ custom })}
        />
      )}
    </div>
  );
}

/** Sizes that one begins with in each unit. */
const FIRST: Readonly<Record<Unit, CustomSize>> = {
  px: { width: 1600, height: 1200, unit: 'px' },
  mm: { width: 160, height: 120, unit: 'mm' },
  in: { width: 6.5, height: 5, unit: 'in' },
};

function CustomFields({
  size,
  onChange,
}: {
  readonly size: CustomSize;
  readonly onChange: (size: CustomSize) => void;
}) {
  const words = useMessages().figure;
  const bounds = BOUNDS[size.unit];
  return (
    <div className="export-custom">
      <NumberField
        label={words.width}
        value={size.width}
        bounds={bounds}
        onChange={(width) => onChange({ ...size, width })}
      />
      <NumberField
        label={words.height}
        value={size.height}
        bounds={bounds}
        onChange={(height) => onChange({ ...size, height })}
      />
      <label className="export-number">
        <span className="export-field__label">{words.unit}</span>
        <select
          className="select"
          value={size.unit}
          onChange={({ target }) => onChange(FIRST[target.value as Unit])}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {words.units[unit]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
