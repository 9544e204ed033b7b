import type { IconName } from '~/ui/icons/icon-paths';
import type { ThemeChoice } from '~/view/preferences';

/** The themes that can be chosen, with their icons: the device's, light and dark. */
export const THEME_CHOICES: readonly { readonly id: ThemeChoice; readonly icon: IconName }[] = [
  { id: 'system', icon: 'contrast' },
  { id: 'light', icon: 'sun' },
  { id: 'dark', icon: 'moon' },
];
