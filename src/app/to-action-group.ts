import { toFoldedTexts } from '~/analysis/search/match-words';
import { describeSelection } from '~/canvas/describe-selection';
import type { Locale } from '~/i18n/locale';
import { loadedLocales, messagesOf } from '~/i18n/messages';
import type { PaletteEntry, PaletteGroup } from '~/panels/palette/find-entries';
import type { AppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { selectShownWith } from '~/store/shown-with';
import { COMMANDS } from './commands';
import { actionsFor } from './menu-actions';
import {
  findMenuTarget,
  type MenuAction,
  type MenuTarget,
  nameAction,
} from './menu-actions/menu-action';
import type { ShellControls } from './use-shell';

const COMMAND_IDS: ReadonlySet<string> = new Set(COMMANDS.map(({ id }) => id));

/**
 * What the menu of the selected actor or line offers, or that of the background where nothing is
 * selected, to be called up by name; without what is a command of its own.
 */
export function toActionGroup(store: AppStore, shell: ShellControls, locale: Locale): PaletteGroup {
  const state = store.getState();
  const { selection } = selectView(state);
  const nowhere = { place: null, at: { x: 0, y: 0 }, origin: null };
  const target = findMenuTarget(state, { subject: selection, ...nowhere });
  const messages = messagesOf(locale);
  const { graph, visible } = selectShownWith(state, selection?.id ?? '');
  const described = selection && describeSelection(selection, visible, { graph, locale, messages });
  const actions = target ? actionsFor(state, target, shell) : [];
  return {
    id: 'selection',
    label: described ?? messages.shell.graph,
    entries: actions
      .filter(({ id }) => !COMMAND_IDS.has(id))
      .map((action) => toEntry(action, target as MenuTarget, store, shell)),
  };
}

function toEntry(
  action: MenuAction,
  target: MenuTarget,
  store: AppStore,
  shell: ShellControls,
): PaletteEntry {
  const nameIn = (locale: Locale) => {
    const words = { locale, messages: messagesOf(locale) };
    const [label, about] = nameAction(action, store.getState(), target, words);
    return about ? `${label}: ${about}` : label;
  };
  const name = Object.fromEntries(loadedLocales().map((locale) => [locale, nameIn(locale)]));
  return {
    id: `action:${action.id}`,
    name,
    texts: toFoldedTexts(name),
    caps: [],
    canRun: true,
    run: () => action.run(store, target, shell),
  };
}
