import { useMemo } from 'react';
import { toFoldedTexts } from '~/analysis/search/match-words';
import { textsOfActor } from '~/analysis/search/search-index';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { PaletteEntry, PaletteGroup } from '~/panels/palette/find-entries';
import { followTarget } from '~/panels/search/follow-target';
import type { AppStore } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { COMMANDS, type CommandId } from './commands';
import { COMMAND_GROUPS, type Command, type CommandContext } from './commands/command';
import { palette } from './commands/dialogs';
import { findModKey, toKeyCaps } from './key-stroke';
import { commandSynonyms, nameIn } from './palette-synonyms';
import { toActionGroup } from './to-action-group';
import { toChoiceGroups } from './to-choice-groups';
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
