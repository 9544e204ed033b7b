import { useState } from 'react';
import { isolate } from '~/base/isolate';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { OpeningQuestion } from '~/opening/opened-file';
import { Button } from '~/ui/Button';
import type { MappingProps } from './mapping-props';
import { SameNameQuestion } from './SameNameQuestion';
import { SeveralNamesQuestion } from './SeveralNamesQuestion';

/** What a text without a mark of its own can be read as. */
const ENCODINGS = ['utf-8', 'windows-1256', 'windows-1252'];

/** Questions that are shown at first, and how many more each time. */
const STEP = 6;

/** What nothing in the file proves, and the answers that there are. */
export function QuestionList({ opened: { questions }, choices, onChange }: MappingProps) {
  const words = useMessages().opening;
  const [limit, setLimit] = useState(STEP);
  if (questions.length === 0) return null;
  const more = questions.length - limit;
  return (
    <section className="questions" aria-label={words.questions}>
      <h3>{words.questions}</h3>
      <ul>
        {questions.slice(0, limit).map((question) => (
          <Question
            key={keyOf(question)}
            question={question}
            choices={choices}
            onChange={onChange}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button look="plain" onClick={() => setLimit(limit + STEP)}>
          {words.moreValues(Math.min(more, STEP))}
        </Button>
      )}
    </section>
  );
}

function keyOf(question: OpeningQuestion): string {
  return question.type === 'same-name'
    ? JSON.stringify([...question.names].sort())
    : JSON.stringify(question);
}

function Question({
  question,
  choices,
  onChange,
}: Pick<MappingProps, 'choices' | 'onChange'> & { readonly question: OpeningQuestion }) {
  const locale = useLocale();
  const words = messagesOf(locale).opening;
  const quoted = (text: string) => isolate(text, DIRECTIONS[locale]);
  const listOf = (examples: readonly string[]) => examples.map(quoted).join(' · ');
  switch (question.type) {
    case 'dates':
      return (
        <Asked
          says={words.questionDates(quoted(question.column), listOf(question.examples))}
          answers={[
            [words.dayFirst, () => onChange({ ...choices, dates: 'dmy' })],
            [words.monthFirst, () => onChange({ ...choices, dates: 'mdy' })],
          ]}
        />
      );
    case 'decimal':
      return (
        <Asked
          says={words.questionDecimal(quoted(question.column), listOf(question.examples))}
          answers={[
            [words.decimalComma, () => onChange({ ...choices, decimal: ',' })],
            [words.decimalPoint, () => onChange({ ...choices, decimal: '.' })],
          ]}
        />
      );
    case 'role': {
      const { column, role } = question;
      const choose = (chosen: typeof role) =>
        onChange({ ...choices, columns: { ...choices.columns, [column]: chosen } });
      return (
        <Asked
          says={words.questionRole(quoted(column), words.roles[role])}
          answers={[
            [words.yes, () => choose(role)],
            [words.no, () => choose('attribute')],
          ]}
        />
      );
    }
    case 'encoding':
      return (
        <Asked
          says={words.questionEncoding(quoted(question.encoding))}
          answers={[
            [words.looksRight, () => onChange({ ...choices, encoding: question.encoding })],
            ...ENCODINGS.filter((encoding) => encoding !== question.encoding).map(
              (encoding) => [encoding, () => onChange({ ...choices, encoding })] as const,
            ),
          ]}
        />
      );
    case 'same-name':
      return <SameNameQuestion {...{ question, choices, onChange }} />;
    case 'several-names':
      return <SeveralNamesQuestion {...{ question, choices, onChange }} />;
  }
}

function Asked({
  says,
  answers,
}: {
  readonly says: string;
  readonly answers: readonly (readonly [label: string, choose: () => void])[];
}) {
  return (
    <li className="question">
      <p>{says}</p>
      <fieldset className="question__answers" aria-label={says}>
        {answers.map(([label, choose]) => (
          <Button key={label} onClick={choose}>
            {label}
          </Button>
        ))}
      </fieldset>
    </li>
  );
}
