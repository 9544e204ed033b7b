import { DIRECTIONS, LOCALE_NAMES, LOCALES } from '~/i18n/locale';
import { useLocale } from '~/i18n/use-messages';
import { nextOf } from './commands/next-of';
import { useCommand } from './use-command';

/** Switches to the other language, whose own name it bears. */
export function LanguageSwitch() {
  const { label: _label, hint, ...press } = useCommand('language');
  const other = nextOf(LOCALES, useLocale());
  return (
    <button
      type="button"
      className="button button--plain"
      lang={other}
      dir={DIRECTIONS[other]}
      data-tip={`${LOCALE_NAMES[other]} (${hint})`}
      {...press}
    >
      {LOCALE_NAMES[other]}
    </button>
  );
}
