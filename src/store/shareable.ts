import type { AppState } from './app-store';
import type { View } from './view';

/** The choices that a link carries: the whole view, where the window stands, language and look. */
export type Shareable = View & Pick<AppState, 'camera' | 'locale' | 'theme'>;

/** The choices of a session that a link carries. */
export function selectShareable({ history, camera, locale, theme }: AppState): Shareable {
  return { ...history.present, camera, locale, theme };
}
