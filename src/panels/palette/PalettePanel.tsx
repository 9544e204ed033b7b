import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { type FoundEntry, findEntries, type PaletteGroup } from './find-entries';
import { PaletteList, toOptionId } from './PaletteList';
import './palette-panel.css';

/** How far each key goes along the list, from the entry that is active. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Calls up anything by its name: written in either language, chosen by keys or pointer. */
export function PalettePanel({
  groups,
  onRun,
}: {
  readonly groups: readonly PaletteGroup[];
  /** Called before an entry is run. */
  readonly onRun: () => void;
}) {
  const { search } = useMessages();
  const locale = useLocale();
  const messages = messagesOf(locale).palette;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useMemo(() => findEntries(groups, query, locale), [groups, query, locale]);
  const all = found.flatMap((group) => group.found).filter(({ entry }) => entry.canRun);
  const active = all.find(({ entry }) => entry.id === chosen) ?? all[0];
  const count = found.reduce((sum, group) => sum + group.found.length + group.more, 0);
  useEffect(() => input.current?.focus(), []);

  const run = ({ entry }: FoundEntry) => {
    if (!entry.canRun) return;
    onRun();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing || !active) return;
    if (event.key === 'Enter') run(active);
    else if (step)
      setChosen(all[(all.indexOf(active) + step + all.length) % all.length]?.entry.id ?? null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette">
      <input
        ref={input}
        className="palette__input"
        type="text"
        role="combobox"
        aria-label={messages.label}
        aria-expanded={true}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && toOptionId(listId, active.entry.id)}
        placeholder={messages.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(null);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList
        id={listId}
        groups={found}
        active={active?.entry.id}
        onPoint={setChosen}
        onRun={run}
      />
      <p role="status" className={found.length > 0 ? 'palette__spoken' : 'palette__empty'}>
        {found.length > 0 ? messages.found(count) : search.empty(query.trim())}
      </p>
    </div>
  );
}
