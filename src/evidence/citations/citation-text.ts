import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Citation } from './citation';

/** A citation as plain text: quote, translation, voices, source and addresses, a line each. */
export function toCitationText(
  { quote, translation, voices, source, url, link }: Citation,
  locale: Locale,
): string {
  const lines = [
    inMarks(quote.text, quote.dir),
    translation && inMarks(translation.text, translation.dir),
    ...voices.map((voice) => `— ${voice}`),
    source,
    url,
    `${messagesOf(locale).details.seeIt}: ${link}`,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

/** A quote in the quotation marks of its direction. */
export function inMarks(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' ? `«${text}»` : `“${text}”`;
}
