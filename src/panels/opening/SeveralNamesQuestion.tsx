import { isolate } from '~/base/isolate';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { OpeningQuestion } from '~/opening/opened-file';
import { AskedChoice } from './AskedChoice';
import type { MappingProps } from './mapping-props';

/** Whether the cells of a column hold one name each, or several. */
export function SeveralNamesQuestion({
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
