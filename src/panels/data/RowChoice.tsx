import { Label, Radio, RadioGroup } from 'react-aria-components';

/** An option that takes a line or two: what it is called, and what it is. */
export interface RowOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly note: string;
  readonly isDisabled?: boolean;
}

/** A choice of which exactly one option holds, the options one below the other. */
export function RowChoice<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly RowOption<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}) {
  return (
    <RadioGroup className="data-rows" value={value} onChange={(id) => onChange(id as Id)}>
      <Label className="data-label">{label}</Label>
      <div className="data-rows__list">
        {options.map(({ id, label: name, note, isDisabled = false }) => (
          <Radio key={id} value={id} className="data-row" isDisabled={isDisabled}>
            <span className="data-row__name">{name}</span>
            <span className="data-row__note">{note}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
