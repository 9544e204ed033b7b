import { useMedia } from '~/ui/use-media';
import { ROOMY_QUERY } from './screens';

/** Whether the theme is chosen in the head of the page; else it is in the menu there. */
export function useHasThemeInHeader(): boolean {
  return useMedia(ROOMY_QUERY);
}
