/** One of a few, chosen from a list that takes little room. */
export function Choice<Id extends string>({
  label,
  value,
  onChange,
  choices,
}: {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
}) {
  return (
    <label className="field__choice">
      <span>{label}</span>
      <select
        className="select"
        value={value}
        onChange={(event) => onChange(event.target.value as Id)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
