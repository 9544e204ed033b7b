import { useEffect, useRef, useState } from 'react';
import { countSigns } from '~/analysis/count-signs';
import { isolatedText } from '~/base/isolate';
import { findInner, selectSelectedGroup } from '~/canvas/groups/group-facts';
import { putIntoWords } from '~/evidence/words/in-words';
import { selectWordedRelations } from '~/evidence/words/select-worded';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { ActorGroup } from '~/model/groups';
import type { AppState } from '~/store/app-store';
import {
  selectGraph,
  selectGroupedGraph,
  selectSelected,
  selectView,
  selectVisibleGraph,
} from '~/store/selectors';
import { useAppStore } from '~/store/use-app';

/** So many relations are heard; whoever wants to hear all of them reads them. */
const MOST_HEARD = 3;

/**
 * Says in plain sentences what has been selected, once, in whatever view and by whatever means it
 * was; seen by nobody. What is selected in a dialog is heard once that is closed. A step of a story
 * is heard by its caption instead.
 */
export function SpokenSelection() {
  const store = useAppStore();
  const locale = useLocale();
  const region = useRef<HTMLParagraphElement>(null);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    let stopWaiting = () => {};
    const unsubscribe = store.subscribe((state, before) => {
      const [view, past] = [selectView(state), selectView(before)];
      if (view.selection === past.selection) return;
      stopWaiting();
      const isStep = view.story !== null && view.story !== past.story;
      const speak = () => setSpoken(isStep ? '' : toSpoken(state, locale));
      stopWaiting = whenUncovered(region.current, speak);
    });
    return () => {
      unsubscribe();
      stopWaiting();
    };
  }, [store, locale]);
  return (
    <p ref={region} className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}

/** What hides a part of the page from screen readers while a dialog or a menu is over it. */
const COVERED = '[inert], [aria-hidden="true"]';

/**
 * Runs a function at once where screen readers come to an element, else when nothing covers it any
 * longer: of what changes meanwhile in a live region they say nothing, and never make up for it.
 * Gives what stops the waiting.
 */
function whenUncovered(element: Element | null, run: () => void): () => void {
  const isCovered = () => Boolean(element?.closest(COVERED));
  if (!isCovered()) {
    run();
    return () => {};
  }
  let frame = 0;
  const changes = new MutationObserver(() => {
    if (isCovered()) return;
    changes.disconnect();
    // A dialog gives the keyboard back with the next frame, and what then has it would be said over this.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(run);
    });
  });
  const attributeFilter = ['inert', 'aria-hidden'];
  changes.observe(document.body, { subtree: true, attributeFilter });
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
  };
}

/**
 * What is selected as it is heard: the sentences of its relations, as far as they are shown, and
 * how many more there are; an actor's name goes before. Empty where nothing is selected.
 */
function toSpoken(state: AppState, locale: Locale): string {
  const group = selectSelectedGroup(state);
  if (group) return toSpokenGroup(group, state, locale);
  const selected = selectSelected(state);
  if (!selected) return '';
  const words = messagesOf(locale).words;
  const relations = selectWordedRelations(state);
  const heard = putIntoWords(selectGraph(state), relations.slice(0, MOST_HEARD), locale);
  const rest = relations.length - heard.length;
  const said = [
    ...(selected.type === 'actor' ? [words.named(isolatedText(selected.actor.name, locale))] : []),
    ...heard.flatMap(({ sentences }) => sentences),
    ...(relations.length === 0 ? [words.notShown] : []),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
  return said.join(' ');
}

/** A group as it is heard, open or closed: that it is one, of how many, and how these stand to each other. */
function toSpokenGroup({ id, name, members }: ActorGroup, state: AppState, locale: Locale): string {
  const { groups } = messagesOf(locale);
  const inner = findInner(selectGroupedGraph(state), selectVisibleGraph(state)).get(id) ?? [];
  const counts = countSigns(inner.map(({ relation }) => relation));
  return groups.spoken(
    isolatedText(name, locale),
    groups.of(members.length),
    groups.within(counts),
  );
}
