import { useState } from 'react';
import type { CiteSubject } from '~/evidence/citations/cite-context';
import { placeInSource } from '~/evidence/passages/place-in-source';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import { toLocalDay } from '~/figures/page/picture-name';
import { CITATION_FORMATS, type CitationFormatId } from '~/formats/citations';
import type { Reference } from '~/formats/citations/citation-format';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { useApp, useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { toReferences } from './references';
import { type CiteChoice, useCiteChoice } from './use-cite-choice';
import './cite-panel.css';
import { CopyField } from '~/ui/CopyField';
import { saveFile } from '~/ui/save-file';
import { publicLink } from '~/view/public-link';

/** A quote, a relation, the dataset or the view as a citation to copy or to save. */
export function CitePanel({
  subject,
  now = () => new Date(),
}: {
  /** What was asked for; null where it is to follow from what is selected. */
  readonly subject: CiteSubject | null;
  readonly now?: () => Date;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).cite;
  const choice = useCiteChoice(subject);
  const [formatId, chooseFormat] = useState<CitationFormatId>('plain-text');
  const format = CITATION_FORMATS.find(({ id }) => id === formatId) ?? CITATION_FORMATS[0];
  const references = useReferences(choice.subject, now);
  const text = format.write(references, locale);
  const isText = format.isProse ?? false;
  return (
    <div className="cite">
      <SubjectChoice choice={choice} />
      <div className="cite__field">
        <span aria-hidden="true">{words.format}</span>
        <ToggleGroup
          label={words.format}
          value={format.id}
          onChange={chooseFormat}
          choices={CITATION_FORMATS.map(({ id }) => ({
            id,
            label: messagesOf(locale).laterLabels.citationFormats[id],
          }))}
        />
      </div>
      <CopyField
        key={text}
        label={words.citation}
        value={text}
        words={words}
        rows={10}
        look="strong"
        dir={isText ? DIRECTIONS[locale] : 'ltr'}
        lang={isText ? locale : 'en'}
      >
        <SaveButton
          text={text}
          name={fileNameOf(references, format.extension)}
          type={format.mediaType}
        />
      </CopyField>
      {!publicLink(window.location) && <p className="cite__hint">{words.onlyHere}</p>}
    </div>
  );
}

/** The references of a subject; they follow what is shown. */
function useReferences(subject: CiteSubject, now: () => Date): readonly Reference[] {
  const store = useAppStore();
  // Read again whenever the view or the language changes.
  useApp((state) => state.history);
  useApp((state) => state.locale);
  return toReferences(store.getState(), subject, toLocalDay(now()));
}

function SubjectChoice({ choice }: { readonly choice: CiteChoice }) {
  const words = useMessages().cite;
  const { types, subject, passages, chooseType } = choice;
  return (
    <div className="cite__field">
      <span aria-hidden="true">{words.subject}</span>
      <ToggleGroup
        label={words.subject}
        value={subject.type}
        onChange={chooseType}
        choices={types.map((id) => ({ id, label: words.subjects[id] }))}
      />
      {subject.type === 'quote' && passages.length > 1 && (
        <PassageChoice choice={choice} chosen={subject.passage} />
      )}
      <p className="cite__hint">{words.hints[subject.type]}</p>
    </div>
  );
}

function PassageChoice({
  choice: { passages, choosePassage },
  chosen,
}: {
  readonly choice: CiteChoice;
  readonly chosen: QuotedPassage;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).cite;
  return (
    <label className="field cite__passage">
      {words.whichQuote}
      <select
        className="select"
        value={chosen.id}
        onChange={({ target }) => choosePassage(target.value)}
      >
        {passages.map(({ id, source, quote }) => (
          <option key={id} value={id}>
            {[placeInSource(source, quote, locale), toStart(quote.exact)]
              .filter(Boolean)
              .join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}

const LONGEST_START = 60;

/** The first words of a quote. */
function toStart(quote: string): string {
  const letters = [...quote];
  return letters.length <= LONGEST_START ? quote : `${letters.slice(0, LONGEST_START).join('')}…`;
}

function SaveButton({
  text,
  name,
  type,
}: {
  readonly text: string;
  readonly name: string;
  readonly type: string;
}) {
  const words = useMessages().cite;
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    setSaved(true);
  };
  return (
    <>
      <Button onClick={save}>{words.save}</Button>
      <span role="status">{isSaved && words.saved(name)}</span>
    </>
  );
}

function fileNameOf([first]: readonly Reference[], extension: string): string {
  return `${first?.key ?? 'citation'}.${extension}`;
}
