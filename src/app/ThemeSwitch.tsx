import { useFirstMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import type { IconName } from '~/ui/icons/icon-paths';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { useMedia } from '~/ui/use-media';
import type { ThemeChoice } from '~/view/preferences';
import { ROOMY_QUERY } from './screens';

/** The themes that can be chosen, with their icons: the device's, light and dark. */
export const THEME_CHOICES: readonly { readonly id: ThemeChoice; readonly icon: IconName }[] = [
  { id: 'system', icon: 'contrast' },
  { id: 'light', icon: 'sun' },
  { id: 'dark', icon: 'moon' },
];

/** Chooses the theme: the device's, light or dark. */
export function ThemeSwitch() {
  const { shell } = useFirstMessages();
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  return (
    <ToggleGroup
      label={shell.theme}
      value={theme}
      onChange={setTheme}
      choices={THEME_CHOICES.map(({ id, icon }) => ({ id, icon, label: shell.themes[id] }))}
    />
  );
}

/** Whether the theme is chosen in the head of the page; else it is in the menu there. */
export function useHasThemeInHeader(): boolean {
  return useMedia(ROOMY_QUERY);
}
