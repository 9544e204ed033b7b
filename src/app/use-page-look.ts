import { useLayoutEffect } from 'react';
import { localizedText } from '~/base/localized';
import { DIRECTIONS, LOCALES, PROGRAM_NAMES } from '~/i18n/locale';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { PALETTES } from '~/ui/palette';
import { DARK_QUERY, type Theme, toTheme } from '~/ui/theme';
import { useMedia } from '~/ui/use-media';

const PROGRAM_NAME = LOCALES.map((locale) => PROGRAM_NAMES[locale]).join(' · ');

/**
 * Keeps title, language, direction and look of the page in step with the reader's choices, and gives the
 * look that the choice comes to on this device, now.
 */
export function usePageLook(): Theme {
  const locale = useApp((state) => state.locale);
  const title = useApp((state) => localizedText(selectGraph(state).dataset.title, locale).text);
  const choice = useApp((state) => state.theme);
  const theme = toTheme(choice, useMedia(DARK_QUERY));
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.dir = DIRECTIONS[locale];
  }, [locale]);
  useLayoutEffect(() => {
    document.title = `${title} – ${PROGRAM_NAME}`;
  }, [title]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
      meta.setAttribute('content', PALETTES[theme].paper);
  }, [theme]);
  return theme;
}
