import { Icon } from './icons/Icon';
import type { IconName } from './icons/icon-paths';

/** One of the choices of a {@link ToggleGroup}; with an icon, the label is heard and not seen. */
export interface ToggleChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
}

/** A few choices side by side, exactly one of which holds. */
export function ToggleGroup<Id extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly ToggleChoice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}) {
  return (
    <fieldset className="toggle-group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          className="toggle-group__choice"
          aria-pressed={choice.id === value}
          {...(choice.icon ? { 'aria-label': choice.label, title: choice.label } : {})}
          onClick={() => onChange(choice.id)}
        >
          {choice.icon ? <Icon name={choice.icon} /> : choice.label}
        </button>
      ))}
    </fieldset>
  );
}
