import { isolate } from '~/base/isolate';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { Mapping } from '~/opening/mapping/mapping';
import type { OpeningQuestion } from '~/opening/opened-file';
import { AskedChoice } from './AskedChoice';
import type { MappingProps } from './mapping-props';

type Asked<Type extends OpeningQuestion['type']> = Pick<MappingProps, 'choices' | 'onChange'> & {
  readonly question: Extract<OpeningQuestion, { readonly type: Type }>;
};

/** Whether names that are almost alike are one actor, and which of them stays; they are apart at first. */
export function SameNameQuestion({
  question: { names, counts },
  choices,
  onChange,
}: Asked<'same-name'>) {
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

/** Whether the cells of a column hold one name each, or several. */
export function SeveralNamesQuestion({
  question: { column, separator, cells, of, examples },
  choices,
  onChange,
}: Asked<'several-names'>) {
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
