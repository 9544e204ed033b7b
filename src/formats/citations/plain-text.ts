import { formatDate } from '~/i18n/format-date';
import { DIRECTIONS, type Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { defineCitationFormat, type Reference } from './citation-format';
import { toIsolated, toIsolatingWords, toPlainWords } from './plain-words';

/**
 * A reference as a reader writes it at the foot of a page: title, translated title, where and when
 * it came out, its address and the day it was looked at; what is quoted of it stands below, a line each.
 */
export const plainText = defineCitationFormat({
  id: 'plain-text',
  extension: 'txt',
  mediaType: 'text/plain',
  isProse: true,
  write: (references, locale) =>
    `${references.map((reference) => toParagraph(reference, locale)).join('\n\n')}\n`,
});

function toParagraph(reference: Reference, locale: Locale): string {
  const words = messagesOf(locale).cite;
  const isolate = (text: string) => toIsolated(text, DIRECTIONS[locale]);
  const { type, authors = [], container, version, issued, accessed, url, notes } = reference;
  const dateOf = (edtf: string) => isolate(formatDate(locale, edtf));
  const published = [container && isolate(container.text), issued && dateOf(issued)];
  const sentences = [
    authors.map(({ text }) => isolate(text)).join(words.comma),
    titleOf(reference, isolate),
    published.filter(Boolean).join(words.comma),
    version && words.version(isolate(version)),
    type === 'dataset' || type === 'webpage' ? words.media[type] : undefined,
    url && `<${toPlainWords(url)}>`,
    accessed && words.accessed(dateOf(accessed)),
  ];
  const line = sentences
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
  return [line, ...notes.map(toIsolatingWords)].join('\n');
}

function titleOf({ title, translatedTitle }: Reference, isolate: (text: string) => string): string {
  const words = isolate(title.text);
  const name = title.dir === 'rtl' ? `«${words}»` : `“${words}”`;
  return translatedTitle ? `${name} [${isolate(translatedTitle.text)}]` : name;
}
