import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { PICTURE_FORMATS } from '~/formats/pictures';
import { EXPORT_MESSAGES } from '~/i18n/export-messages';
import { useLocale } from '~/i18n/use-messages';
import { ExportChoice } from './ExportChoice';
import {
  type ExportChoices,
  formatOf,
  PARTS,
  type Part,
  SCALES,
  type Scale,
} from './export-choices';

/** The form in which the reader says what the picture shall be. */
export function ExportForm({
  choices,
  onChange,
}: {
  readonly choices: ExportChoices;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}) {
  const words = EXPORT_MESSAGES[useLocale()];
  const locale = useLocale();
  const format = formatOf(choices);
  return (
    <div className="export-form">
      <ExportChoice
        label={words.extent}
        value={choices.extent}
        options={[
          { id: 'whole', label: words.whole },
          { id: 'current', label: words.current },
        ]}
        onChange={(extent) => onChange({ extent })}
      />
      <PartsChoice parts={choices.parts} onChange={(parts) => onChange({ parts })} />
      <ExportChoice
        label={words.format}
        hint={words.formatHints[choices.format]}
        value={choices.format}
        options={PICTURE_FORMATS.map(({ id, label }) => ({ id, label: label[locale] }))}
        onChange={(id) => onChange({ format: id })}
      />
      <ExportChoice
        label={words.scale}
        value={String(choices.scale)}
        options={SCALES.map((scale) => ({ id: String(scale), label: words.scaleOf(scale) }))}
        isDisabled={format.vector}
        onChange={(scale) => onChange({ scale: Number(scale) as Scale })}
      />
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
    </div>
  );
}

function PartsChoice({
  parts,
  onChange,
}: {
  readonly parts: readonly Part[];
  readonly onChange: (parts: readonly Part[]) => void;
}) {
  const words = EXPORT_MESSAGES[useLocale()];
  const labels = { title: words.withTitle, legend: words.withLegend, source: words.withSource };
  return (
    <CheckboxGroup
      className="export-field"
      value={[...parts]}
      onChange={(chosen) => onChange(PARTS.filter((part) => chosen.includes(part)))}
    >
      <Label className="export-field__label">{words.parts}</Label>
      <div className="export-field__checks">
        {PARTS.map((part) => (
          <Checkbox key={part} value={part} className="export-check">
            <svg className="export-check__box" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 8.5l3 3l6-7" />
            </svg>
            {labels[part]}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
