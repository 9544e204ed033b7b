import { CAMPS_MESSAGES } from '~/i18n/camps-messages';
import { useLocale } from '~/i18n/use-messages';

/** Says how many names have no room, and how to see them. */
export function UnnamedNote({ count }: { readonly count: number }) {
  return <p className="graph-unnamed">{CAMPS_MESSAGES[useLocale()].unnamed(count)}</p>;
}
