import type { LocalizedText } from '~/base/localized';
import { CITE_MESSAGES } from '~/i18n/cite-messages';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { defineCitationFormat, type Reference } from './citation-format';
import { toIsolated, toPlainWords } from './plain-words';

/**
 * A reference as a reader writes it at the foot of a page: title, translated title, where and when
 * it came out, its address and the day it was looked at; what is quoted of it stands below, a line each.
 */
export const plainText = defineCitationFormat({
  id: 'plain-text',
  label: { en: 'Plain text', ar: 'نص عادي' },
  extension: 'txt',
  mediaType: 'text/plain',
  write: (references, locale) =>
    `${references.map((reference) => toParagraph(reference, locale)).join('\n\n')}\n`,
});

function toParagraph(reference: Reference, locale: Locale): string {
  const words = CITE_MESSAGES[locale];
  const { type, container, version, issued, accessed, url, notes } = reference;
  const published = [container && toIsolated(container.text), issued && dateOf(issued, locale)];
  const sentences = [
    titleOf(reference),
    published.filter(Boolean).join(words.comma),
    version && words.version(toIsolated(version)),
    type === 'dataset' || type === 'webpage' ? words.media[type] : undefined,
    url && `<${toPlainWords(url)}>`,
    accessed && words.accessed(dateOf(accessed, locale)),
  ];
  return [
    sentences
      .filter(Boolean)
      .map((sentence) => `${sentence}.`)
      .join(' '),
    ...notes.map((note) => toIsolated(note)),
  ].join('\n');
}

function titleOf({ title, translatedTitle }: Reference): string {
  const name = inMarks(title);
  return translatedTitle ? `${name} [${toIsolated(translatedTitle.text)}]` : name;
}

function inMarks({ text, dir }: LocalizedText): string {
  const words = toIsolated(text);
  return dir === 'rtl' ? `«${words}»` : `“${words}”`;
}

function dateOf(edtf: string, locale: Locale): string {
  return toIsolated(formatDate(locale, edtf));
}
