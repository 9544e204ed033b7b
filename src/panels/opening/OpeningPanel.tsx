import { type ChangeEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import type { OpenedFile } from '~/opening/opened-file';
import { Button } from '~/ui/Button';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { EditionQuestion, type FindEdition, useEdition } from './EditionQuestion';
import { IssueGroups } from './IssueGroups';
import { MappingStep } from './MappingStep';
import { type OpenableFile, toOpenableText } from './openable-file';
import { rememberMapping } from './remembered-mappings';
import { useOpenedFile } from './use-opened-file';
import './opening-panel.css';

/**
 * Opens a file of the reader's own: chosen, dropped or pasted, looked at, mapped, and then opened in
 * place of what is on the page. Until then nothing changes there.
 */
export function OpeningPanel({
  file = null,
  onOpen,
  findEdition,
  children,
}: {
  /** The file that it begins with, where one was dropped or pasted. */
  readonly file?: OpenableFile | null;
  /** Given a file whose dataset is wanted on the page. */
  readonly onOpen: (opened: OpenedFile, file: OpenableFile, replaces?: string) => void;
  /** Finds what is kept of an earlier edition of a file. */
  readonly findEdition?: FindEdition;
  /** What else can be opened, under the ways of opening a file. */
  readonly children?: ReactNode;
}) {
  const words = useMessages().opening;
  const opening = useOpenedFile(file);
  const { state, take, cancel } = opening;
  const { edition, isReplacing, setReplacing } = useEdition(state, findEdition);
  const open = async () => {
    const opened = await opening.finish();
    if (!opened?.dataset || state.type !== 'read') return;
    rememberMapping(opened.mapping, opening.choices);
    onOpen(opened, state.file, isReplacing ? edition?.id : undefined);
  };
  return (
    <WidgetLocale>
      <div className="opening" aria-busy={state.type === 'reading'}>
        {state.type === 'start' && <OpeningStart onFile={take}>{children}</OpeningStart>}
        {state.type === 'reading' && (
          <div className="opening-progress">
            <p role="status">
              <bdi>{words.reading(state.file.name)}</bdi>
            </p>
            <progress
              aria-label={words.reading(state.file.name)}
              {...(state.done > 0 ? { value: state.done } : {})}
            />
            <Button onClick={cancel}>{words.cancel}</Button>
          </div>
        )}
        {state.type === 'broken' && (
          <Failure name={state.file.name} says={words.brokeDown} onOther={cancel} />
        )}
        {state.type === 'read' &&
          (state.opened.tables.length === 0 && !isOpenable(state.opened) ? (
            <Failure name={state.file.name} onOther={cancel}>
              <IssueGroups opened={state.opened} onTakeOmitted={opening.takeOmitted} />
            </Failure>
          ) : (
            <MappingStep
              opened={state.opened}
              choices={opening.choices}
              isWorking={state.isWorking}
              above={
                edition && (
                  <EditionQuestion {...{ edition, isReplacing }} onReplacing={setReplacing} />
                )
              }
              onChange={opening.change}
              onOpen={() => void open()}
              onOther={cancel}
              onTakeOmitted={opening.takeOmitted}
            />
          ))}
      </div>
    </WidgetLocale>
  );
}

/** Whether anything would be on the page after opening a file. */
function isOpenable({ counts }: OpenedFile): boolean {
  return counts.actors > 0;
}

/** Says that a file did not open, why, and leads to another. */
function Failure({
  name,
  says,
  onOther,
  children,
}: {
  readonly name: string;
  readonly says?: string;
  readonly onOther: () => void;
  readonly children?: ReactNode;
}) {
  const words = useMessages().opening;
  return (
    <div className="opening-failure">
      <p role="alert">
        <bdi>{words.failed(name)}</bdi> {says}
      </p>
      {children}
      <Button look="strong" onClick={onOther}>
        {words.chooseOther}
      </Button>
    </div>
  );
}

/** The ways to bring a file: choosing it, dropping it, pasting its text. */
function OpeningStart({
  onFile,
  children,
}: {
  readonly onFile: (file: OpenableFile) => void;
  readonly children?: ReactNode;
}) {
  const words = useMessages().opening;
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onFile({ name: file.name, blob: file });
  };
  return (
    <div className="opening-start">
      <div className="opening-start__file">
        <input ref={input} type="file" hidden aria-label={words.choose} onChange={take} />
        <Button look="strong" icon="open" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <span>{words.dropHere}</span>
      </div>
      <p className="opening-note">{words.formats}</p>
      <p className="opening-note">{words.stays}</p>
      <PasteField onFile={onFile} />
      {children}
    </div>
  );
}

/** A field for the text of a table that stands on the clipboard. */
function PasteField({ onFile }: { readonly onFile: (file: OpenableFile) => void }) {
  const words = useMessages().opening;
  const hint = useId();
  const [text, setText] = useState('');
  const read = () => onFile(toOpenableText(text, words.pastedName));
  return (
    <section className="opening-paste">
      <h3>{words.paste}</h3>
      <p id={hint} className="opening-note">
        {words.pasteHint}
      </p>
      <textarea
        className="text-field"
        rows={4}
        dir="auto"
        spellCheck={false}
        aria-label={words.pasteLabel}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button disabled={text.trim() === ''} onClick={read}>
        {words.openText}
      </Button>
    </section>
  );
}
