import { isolate } from '~/base/isolate';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { AskedChoice } from './AskedChoice';
import type { Edition } from './openable-file';

/** Whether a newer edition of a file is kept beside the one that is there, or in its place. */
export function EditionQuestion({
  edition: { name, actors, relations },
  isReplacing,
  onReplacing,
}: {
  readonly edition: Edition;
  readonly isReplacing: boolean;
  readonly onReplacing: (isReplacing: boolean) => void;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).opening;
  return (
    <section className="questions" aria-label={words.edition}>
      <ul>
        <AskedChoice
          says={words.questionEdition(isolate(name, DIRECTIONS[locale]), actors, relations)}
          answers={[
            { label: words.keepBoth, isChosen: !isReplacing, choose: () => onReplacing(false) },
            { label: words.replaceEdition, isChosen: isReplacing, choose: () => onReplacing(true) },
          ]}
        />
      </ul>
    </section>
  );
}
