import { isolate } from '~/base/isolate';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { Mapping } from '~/opening/mapping/mapping';
import type { OpeningQuestion } from '~/opening/opened-file';
import { AskedChoice } from './AskedChoice';
import type { MappingProps } from './mapping-props';

/** Whether names that are almost alike are one actor, and which of them stays; they are apart at first. */
export function SameNameQuestion({
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
