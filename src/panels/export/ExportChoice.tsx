import { Label, Radio, RadioGroup, Text } from 'react-aria-components';

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
