import { directionOf, type LocalizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Citation } from './citation';

/**
 * A citation as HTML, each text with its language and direction. Built as a document of its own,
 * so that no text of a dataset is ever read as markup.
 */
export function toCitationHtml(
  { quote, translation, voices, source, url, link }: Citation,
  locale: Locale,
): string {
  const page = document.implementation.createHTMLDocument('');
  const element = (
    name: string,
    text: string,
    attributes: Readonly<Record<string, string>> = {},
  ) => {
    const made = page.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const quoted = ({ text, lang, dir }: LocalizedText) => element('blockquote', text, { lang, dir });
  const root = element('div', '', { lang: locale, dir: directionOf(locale) });
  root.append(
    quoted(quote),
    ...(translation ? [quoted(translation)] : []),
    ...voices.map((voice) => element('p', `— ${voice}`)),
    paragraphOf(element, source, url),
    paragraphOf(element, messagesOf(locale).details.seeIt, link),
  );
  return root.outerHTML;
}

function paragraphOf(
  element: (name: string, text: string, attributes?: Readonly<Record<string, string>>) => Element,
  text: string,
  href: string | undefined,
): Element {
  const paragraph = element('p', href === undefined ? text : '');
  if (href !== undefined) paragraph.append(element('a', text, { href }));
  return paragraph;
}
