import { useMedia } from '~/ui/use-media';

/** The width from which the head of the page has room for the choice of a theme. */
const THEME_QUERY = '(width >= 90rem)';

/** Whether the theme is chosen in the head of the page; else it is in the menu there. */
export function useHasThemeInHeader(): boolean {
  return useMedia(THEME_QUERY);
}
