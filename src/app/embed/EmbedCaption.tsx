import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { describeSelection } from '~/canvas/describe-selection';
import { findActorEvidence, signOfPassage } from '~/evidence/passages/actor-evidence';
import { PassageView } from '~/evidence/passages/PassageView';
import { type QuotedPassage, toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { selectGraph, selectSelected, selectView } from '~/store/selectors';
import { selectShownWith } from '~/store/shown-with';
import { useApp, useAppStore } from '~/store/use-app';
import { IconButton } from '~/ui/Button';
import type { Selected } from '~/view/selected';
import '~/panels/details/details-panel.css';

/** What is selected with the sentences that say so, one at a time; nothing where nothing is. */
export function EmbedCaption() {
  const selected = useApp(selectSelected);
  const selection = useApp((state) => selectView(state).selection);
  const level = useApp((state) => selectView(state).level);
  const graph = useApp(selectGraph);
  const passages = useMemo(
    () => (selected ? findPassages(graph, selected, level) : []),
    [graph, selected, level],
  );
  if (!selected) return null;
  return <Caption key={JSON.stringify(selection)} passages={passages} />;
}

/** Every quote of a line, or every quote that concerns an actor, in the order of the article. */
function findPassages(graph: Graph, selected: Selected, level: Level): readonly QuotedPassage[] {
  return toPassages(
    graph,
    selected.type === 'line'
      ? toEvidence(selected.relations)
      : findActorEvidence(graph, selected.actor.id, level),
  );
}

function Caption({ passages }: { readonly passages: readonly QuotedPassage[] }) {
  const words = useMessages().embed;
  const store = useAppStore();
  const [index, setIndex] = useState(0);
  const region = useRef<HTMLElement>(null);
  const passage = passages[index];
  const close = () => {
    store.getState().select(null);
    document.querySelector<HTMLElement>('[role="application"]')?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  // The next quote is read from its start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the quote follows its number
  useEffect(() => {
    if (region.current) region.current.scrollTop = 0;
  }, [index]);
  return (
    <section
      ref={region}
      className="embed__caption details"
      aria-label={words.quotes}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className="embed__caption-head">
        <Name />
        {passages.length > 1 && <Pager index={index} count={passages.length} onChange={setIndex} />}
        <IconButton icon="close" label={words.close} onClick={close} />
      </header>
      <div aria-live="polite">
        {passage ? (
          <ul className="passages">
            <PassageView key={passage.id} passage={passage} sign={signOfPassage(passage)} />
          </ul>
        ) : (
          <p>{words.noQuotes}</p>
        )}
      </div>
    </section>
  );
}

/** What is selected, in a sentence. */
function Name() {
  const messages = useMessages();
  const locale = useLocale();
  const selection = useApp((state) => selectView(state).selection);
  const id = selection?.id ?? '';
  const graph = useApp((state) => selectShownWith(state, id).graph);
  const visible = useApp((state) => selectShownWith(state, id).visible);
  const text = selection && describeSelection(selection, visible, { graph, locale, messages });
  return <h2 className="embed__name">{text ?? messagesOf(locale).embed.quotes}</h2>;
}

function Pager({
  index,
  count,
  onChange,
}: {
  readonly index: number;
  readonly count: number;
  readonly onChange: (index: number) => void;
}) {
  const words = useMessages().embed;
  const go = (by: number) => onChange((index + by + count) % count);
  return (
    <span className="embed__pager">
      <IconButton icon="previous" label={words.previous} onClick={() => go(-1)} />
      <span>{words.place(index + 1, count)}</span>
      <IconButton icon="next" label={words.next} onClick={() => go(1)} />
    </span>
  );
}
