import { useMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import { ToggleGroup } from '~/ui/ToggleGroup';

/** Chooses the look: the device's, light or dark. */
export function ThemeSwitch() {
  const { shell } = useMessages();
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  return (
    <ToggleGroup
      label={shell.theme}
      value={theme}
      onChange={setTheme}
      choices={[
        { id: 'system', label: shell.themes.system, icon: 'contrast' },
        { id: 'light', label: shell.themes.light, icon: 'sun' },
        { id: 'dark', label: shell.themes.dark, icon: 'moon' },
      ]}
    />
  );
}
