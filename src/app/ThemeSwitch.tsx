import { useFirstMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { THEME_CHOICES } from './theme-choices';

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
