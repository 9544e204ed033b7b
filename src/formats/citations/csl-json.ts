import type { LocalizedText } from '~/base/localized';
import { defineCitationFormat, type Reference, type ReferenceType } from './citation-format';
import { toDateParts } from './date-parts';
import { toPlainWords } from './plain-words';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  newspaper: 'article-newspaper',
  dataset: 'dataset',
  webpage: 'webpage',
  document: 'document',
};

/**
 * The JSON of the Citation Style Language (https://citationstyles.org), which Zotero, Pandoc and
 * most word processors read. It has no place for a translated title that styles would print, so
 * that stands in brackets behind the title, as APA and Chicago want it.
 */
export const cslJson = defineCitationFormat({
  id: 'csl-json',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (references) => `${JSON.stringify(references.map(toItem), null, 2)}\n`,
});

function toItem(reference: Reference) {
  const { key, type, authors = [], version, issued, accessed, url, notes } = reference;
  return {
    id: key,
    type: TYPES[type],
    title: titleOf(reference),
    language: reference.title.lang,
    ...(authors.length > 0
      ? { author: authors.map(({ text }) => ({ literal: toPlainWords(text) })) }
      : {}),
    ...namesOf(reference),
    ...(version === undefined ? {} : { version: toPlainWords(version) }),
    ...(issued === undefined ? {} : { issued: toDate(issued) }),
    ...(accessed === undefined ? {} : { accessed: toDate(accessed) }),
    ...(url === undefined ? {} : { URL: toPlainWords(url) }),
    ...(notes.length > 0 ? { note: notes.map(toPlainWords).join(' ') } : {}),
  };
}

function titleOf({ title, translatedTitle }: Reference): string {
  const words = toPlainWords(title.text);
  return translatedTitle ? `${words} [${toPlainWords(translatedTitle.text)}]` : words;
}

/** A newspaper is both what an article stands in and who published it. */
function namesOf({ type, container }: Reference) {
  if (!container) return {};
  const name = toName(container);
  return type === 'document' ? { publisher: name } : { 'container-title': name };
}

function toName({ text }: LocalizedText): string {
  return toPlainWords(text);
}

function toDate(edtf: string) {
  const date = toDateParts(edtf);
  if (!date) return { literal: toPlainWords(edtf) };
  return {
    'date-parts': date.parts,
    ...(date.season ? { season: date.season } : {}),
    ...(date.isCirca ? { circa: true } : {}),
  };
}
