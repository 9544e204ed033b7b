import { useEffect, useState } from 'react';
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
 * was; seen by nobody. A step of a story is heard by its caption instead.
 */
export function SpokenSelection() {
  const store = useAppStore();
  const locale = useLocale();
  const [spoken, setSpoken] = useState('');
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const [view, past] = [selectView(state), selectView(before)];
        if (view.selection === past.selection) return;
        const isStep = view.story !== null && view.story !== past.story;
        setSpoken(isStep ? '' : toSpoken(state, locale));
      }),
    [store, locale],
  );
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
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
