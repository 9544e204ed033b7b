import { toFoldedTexts } from '~/analysis/search/match-words';
import type { Localized } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { LAYOUTS } from '~/layout/layouts';
import type { PaletteEntry, PaletteGroup } from '~/panels/palette/find-entries';
import type { AppStore } from '~/store/app-store';
import { choiceSynonyms, nameIn } from './palette-synonyms';
import { isLayoutShown, type PageRoom } from './shown-panes';
import { THEME_CHOICES } from './theme-choices';

/** Layouts and themes, each to be called up by its own name. */
export function toChoiceGroups(
  store: AppStore,
  room: PageRoom,
  locale: Locale,
): readonly PaletteGroup[] {
  const words = messagesOf(locale).palette;
  const isArranged = isLayoutShown(store.getState(), room);
  const layouts = LAYOUTS.map(({ id }) => ({
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
