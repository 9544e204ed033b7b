import { useMemo } from 'react';
import { type FoldedText, toFoldedText, toFoldedTexts } from '~/analysis/search/match-words';
import { textsOfActor } from '~/analysis/search/search-index';
import { type Localized, localizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { loadedLocales, messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { layoutsFor } from '~/layout/layouts';
import type { PaletteEntry, PaletteGroup } from '~/panels/palette/find-entries';
import { followTarget } from '~/panels/search/follow-target';
import type { AppStore } from '~/store/app-store';
import { selectDrawnGraph, selectGraph } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { COMMANDS, type CommandId } from './commands';
import { COMMAND_GROUPS, type Command, type CommandContext } from './commands/command';
import { palette } from './commands/dialogs';
import { findModKey, toKeyCaps } from './key-stroke';
import { isLayoutShown, type PageRoom } from './shown-panes';
import { THEME_CHOICES } from './ThemeSwitch';
import { toActionGroup } from './to-action-group';
import { useShell } from './use-shell';

const COMMAND_LIST: readonly Command[] = COMMANDS;

/** Everything that can be called up by its name, under headings in the interface language. */
export function usePalette(): readonly PaletteGroup[] {
  const { search } = useMessages();
  const locale = useLocale();
  const store = useAppStore();
  const shell = useShell();
  const graph = useApp(selectGraph);
  return useMemo(() => {
    const commands = COMMAND_GROUPS.map((group) => ({
      id: group,
      label: messagesOf(locale).keys.groups[group],
      entries: COMMAND_LIST.filter(
        (command) => command.group === group && command.id !== palette.id,
      ).map((command) => toCommandEntry(command, store, shell)),
    }));
    const actors = [...graph.actors.values()].map((actor) => ({
      id: `actor:${actor.id}`,
      name: actor.name,
      texts: textsOfActor(actor),
      actor,
      caps: [],
      canRun: true,
      run: () => followTarget(store, { type: 'actor', actor }),
    }));
    const actions = toActionGroup(store, shell, locale);
    const choices = toChoiceGroups(store, shell, locale);
    const all = { id: 'actors', label: search.actors, entries: actors };
    return [actions, ...commands, ...choices, all];
  }, [search, store, shell, graph, locale]);
}

function toCommandEntry(command: Command, store: AppStore, context: CommandContext): PaletteEntry {
  const name = nameIn((locale) => messagesOf(locale).labels.commands[command.id as CommandId]);
  return {
    id: `command:${command.id}`,
    name,
    texts: toFoldedTexts(name),
    synonyms: commandSynonyms(command.id),
    caps: toKeyCaps(command.keys[0] ?? '', findModKey()),
    canRun: command.canRun?.(store.getState(), context) ?? true,
    run: () => command.run(store, context),
  };
}

/** Layouts and themes, each to be called up by its own name. */
function toChoiceGroups(store: AppStore, room: PageRoom, locale: Locale): readonly PaletteGroup[] {
  const words = messagesOf(locale).palette;
  const isArranged = isLayoutShown(store.getState(), room);
  const layouts = layoutsFor(selectDrawnGraph(store.getState())).map(({ id }) => ({
    ...toEntry(
      'layout',
      id,
      nameIn((each) => messagesOf(each).labels.layouts[id]),
      () => store.getState().setLayout(id),
    ),
    canRun: isArranged,
  }));
  const themes = THEME_CHOICES.map(({ id }) => {
    const name = nameIn((each) => messagesOf(each).shell.themes[id]);
    return toEntry('theme', id, name, () => store.getState().setTheme(id));
  });
  return [
    { id: 'layouts', label: words.layouts, entries: layouts },
    { id: 'themes', label: words.themes, entries: themes },
  ];
}

function toEntry(type: string, id: string, name: Localized, run: () => void): PaletteEntry {
  return {
    id: `${type}:${id}`,
    name,
    texts: toFoldedTexts(name),
    synonyms: choiceSynonyms(id),
    caps: [],
    canRun: true,
    run,
  };
}

/** What a command is called elsewhere, in every language. */
function commandSynonyms(id: string): readonly FoldedText[] {
  return synonymsIn((locale) => {
    // Every command has its words in every language: the compiler lists those that lack them.
    const words: Readonly<Record<CommandId, string>> = messagesOf(locale).palette.synonyms;
    return words[id as CommandId];
  });
}

/** What a layout or a theme is called elsewhere, in every language. */
function choiceSynonyms(id: string): readonly FoldedText[] {
  return synonymsIn((locale) => messagesOf(locale).palette.choiceSynonyms[id]);
}

function synonymsIn(find: (locale: Locale) => string | undefined): readonly FoldedText[] {
  return loadedLocales().flatMap((locale) =>
    (find(locale)?.split(/[,،]\s*/) ?? []).map((word) =>
      toFoldedText(localizedText({ [locale]: word }, locale)),
    ),
  );
}

/** A name in each language that is loaded. */
function nameIn(find: (locale: Locale) => string): Localized {
  return Object.fromEntries(loadedLocales().map((locale) => [locale, find(locale)]));
}
