import { localizedText } from '~/base/localized';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Words } from '~/ui/Words';
import type { QuotedPassage } from './quoted-passages';

/** What the annotator notes of the claims of a passage, each thing once. */
export function Notes({ passage: { statements } }: { readonly passage: QuotedPassage }) {
  const { details } = useMessages();
  const locale = useLocale();
  const claims = statements.flatMap(({ evidence }) => evidence.map(({ claim }) => claim));
  const notes = claims.map(({ note }) => note).filter((note) => note !== undefined);
  const distinct = new Map(notes.map((note) => [localizedText(note, locale).text, note]));
  return [...distinct].map(([text, note]) => (
    <p key={text} className="passage-note">
      {details.note}
      {details.colon}
      <Words of={note} />
    </p>
  ));
}
