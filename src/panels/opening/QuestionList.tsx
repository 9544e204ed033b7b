import { useState } from 'react';
import { isolate } from '~/base/isolate';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Mapping } from '~/opening/mapping/mapping';
import type { OpeningQuestion } from '~/opening/opened-file';
import { Button } from '~/ui/Button';
import { AskedChoice } from './AskedChoice';
import type { MappingProps } from './mapping-props';

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

/** Whether the cells of a column hold one name each, or several. */
function SeveralNamesQuestion({
  question: { column, separator, cells, of, examples },
  choices,
  onChange,
}: Pick<MappingProps, 'choices' | 'onChange'> & {
  readonly question: Extract<OpeningQuestion, { readonly type: 'several-names' }>;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).opening;
  const quoted = (text: string) => isolate(text, DIRECTIONS[locale]);
  const isSplit = choices.split?.[column] === separator;
  const choose = (chosen: string) =>
    onChange({ ...choices, split: { ...choices.split, [column]: chosen } });
  return (
    <AskedChoice
      says={words.questionSeveral(quoted(column), quoted(separator.trim()), cells, of)}
      note={examples.map(quoted).join(' · ')}
      answers={[
        { label: words.oneName, isChosen: !isSplit, choose: () => choose('') },
        { label: words.severalNames, isChosen: isSplit, choose: () => choose(separator) },
      ]}
    />
  );
}

/** Whether names that are almost alike are one actor, and which of them stays; they are apart at first. */
function SameNameQuestion({
  question: { names, counts },
  choices,
  onChange,
}: Pick<MappingProps, 'choices' | 'onChange'> & {
  readonly question: Extract<OpeningQuestion, { readonly type: 'same-name' }>;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).opening;
  const quoted = (text: string) => isolate(text, DIRECTIONS[locale]);
  const listed = names.map((name, index) => words.nameWithCount(quoted(name), counts[index] ?? 0));
  const { merge = {} } = choices;
  const stays = names.find((name) =>
    names.every((other) => other === name || merge[other] === name),
  );
  return (
    <AskedChoice
      says={words.questionNames(listed.join(words.listSeparator))}
      answers={[
        {
          label: words.keepApart,
          isChosen: stays === undefined,
          choose: () => onChange(withMerge(choices, names)),
        },
        ...names.map((name) => ({
          label: words.mergeInto(quoted(name)),
          isChosen: stays === name,
          choose: () => onChange(withMerge(choices, names, name)),
        })),
      ]}
    />
  );
}

/** Choices in which the names are one, or apart where none of them stays. */
function withMerge(choices: Mapping, names: readonly string[], stays?: string): Mapping {
  const kept = Object.entries(choices.merge ?? {}).filter(([name]) => !names.includes(name));
  const merged =
    stays === undefined ? [] : names.filter((name) => name !== stays).map((name) => [name, stays]);
  const { merge: _merge, ...others } = choices;
  const all = [...kept, ...merged];
  return all.length === 0 ? others : { ...others, merge: Object.fromEntries(all) };
}
