import { useId } from 'react';

/** An answer to a question: what is said of it, and what it does. */
export interface AskedAnswer {
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** A question that stays where it is once it is answered, so that the answer can be changed. */
export function AskedChoice({
  says,
  note,
  answers,
}: {
  readonly says: string;
  /** Why it is asked. */
  readonly note?: string;
  readonly answers: readonly AskedAnswer[];
}) {
  const name = useId();
  return (
    <li className="question">
      <fieldset className="question__choice">
        <legend>{says}</legend>
        {note && <p>{note}</p>}
        {answers.map(({ label, isChosen, choose }) => (
          <label key={label}>
            <input type="radio" name={name} checked={isChosen} onChange={choose} />
            {label}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
