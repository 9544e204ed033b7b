import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { INTL_TAGS, type Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import type { ListedDataset } from './library-source';

/** A dataset of the list: what it is, and what can be done with it. */
export function DatasetRow({
  dataset,
  isShown,
  onOpen,
  onRename,
  onDuplicate,
  onExport,
  onRemove,
}: {
  readonly dataset: ListedDataset;
  readonly isShown: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}) {
  const words = useMessages().library;
  const [isRenaming, setRenaming] = useState(false);
  const renaming = useRef<HTMLButtonElement>(null);
  const end = (name?: string) => {
    setRenaming(false);
    if (name && name !== dataset.name) onRename(name);
    requestAnimationFrame(() => renaming.current?.focus());
  };
  const { name } = dataset;
  if (isRenaming) return <NameForm name={name} onEnd={end} />;
  return (
    <>
      <button
        type="button"
        className="library__open"
        aria-label={words.open(name)}
        onClick={onOpen}
      >
        <bdi>{name}</bdi>
      </button>
      <Facts dataset={dataset} isShown={isShown} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div className="library__actions" role="group" aria-label={words.actionsFor(name)}>
        <Button ref={renaming} look="plain" onClick={() => setRenaming(true)}>
          {words.rename}
        </Button>
        <Button look="plain" onClick={onDuplicate}>
          {words.duplicate}
        </Button>
        <Button look="plain" onClick={onExport}>
          {words.exportFile}
        </Button>
        <Button look="plain" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}

function Facts({
  dataset: { actors, relations, size, opened },
  isShown,
}: {
  readonly dataset: ListedDataset;
  readonly isShown: boolean;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).library;
  const facts = [
    ...(isShown ? [words.isShown] : []),
    words.actors(actors),
    words.relations(relations),
    formatSize(locale, size),
    words.opened(formatTime(locale, opened)),
  ];
  return <p className="library__facts">{facts.join(' · ')}</p>;
}

/** The name as a field in its own place; Escape leaves it as it was. */
function NameForm({
  name,
  onEnd,
}: {
  readonly name: string;
  readonly onEnd: (name?: string) => void;
}) {
  const words = useMessages().library;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The dialog stays open.
    event.stopPropagation();
    onEnd();
  };
  return (
    <form
      className="library__rename"
      onSubmit={(event) => {
        event.preventDefault();
        onEnd(input.current?.value.trim());
      }}
    >
      <input
        ref={input}
        className="text-field"
        aria-label={words.name}
        dir="auto"
        defaultValue={name}
        maxLength={200}
        onKeyDown={cancelOnEscape}
      />
      <button type="submit" className="button button--outlined">
        {words.save}
      </button>
      <Button look="plain" onClick={() => onEnd()}>
        {words.cancel}
      </Button>
    </form>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size of a file with its unit, in steps of a thousand. */
function formatSize(locale: Locale, bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  return new Intl.NumberFormat(INTL_TAGS[locale], {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}

function formatTime(locale: Locale, time: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(INTL_TAGS[locale], style).format(time);
}
