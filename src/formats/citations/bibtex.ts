import { defineCitationFormat, type Reference, type ReferenceType } from './citation-format';
import { toPlainWords } from './plain-words';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  newspaper: 'article',
  dataset: 'dataset',
  webpage: 'online',
  document: 'misc',
};

/** The names that babel and polyglossia have for languages, so that LaTeX hyphenates and sets them. */
const LATEX_LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * Every character that means something to TeX, in words that mean the character. A brace is named
 * and not only marked by a backslash, because BibTeX counts braces and knows no such mark.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/**
 * BibTeX with the entry types and fields of biblatex (`@online`, `@dataset`, `date` in EDTF,
 * `langid`), in UTF-8, as biber, Zotero and JabRef read it.
 */
export const bibtex = defineCitationFormat({
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: (references) => references.map(toEntry).join('\n'),
});

function toEntry(reference: Reference): string {
  const { key, type, authors = [], title, translatedTitle, version, issued } = reference;
  const { accessed, url, notes } = reference;
  const language = LATEX_LANGUAGES[title.lang.split('-')[0] ?? ''];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.map(({ text }) => braced(text)).join(' and ') || undefined],
    ['title', braced(title.text)],
    ['titleaddon', translatedTitle && `[${escapeTex(translatedTitle.text)}]`],
    ...containerOf(reference),
    ['entrysubtype', type === 'newspaper' ? 'newspaper' : undefined],
    ['version', version && escapeTex(version)],
    ['date', issued && toVerbatim(issued)],
    ['langid', language],
    // It is printed as it stands, so a tag is there only for what TeX has no name for.
    ['language', language ? undefined : escapeTex(title.lang)],
    ['url', url && toVerbatim(url)],
    ['urldate', url && accessed && toVerbatim(accessed)],
    ['note', notes.map(escapeTex).join(' ') || undefined],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${TYPES[type]}{${key},`, ...lines, '}', ''].join('\n');
}

function containerOf({ type, container }: Reference) {
  const name = container && escapeTex(container.text);
  const field = { newspaper: 'journaltitle', document: 'publisher' }[type as string];
  return [[field ?? 'series', name]] as const;
}

/** In braces of its own, so that no style changes its capitals. */
function braced(text: string): string {
  return `{${escapeTex(text)}}`;
}

/** What TeX sets as one sign, such as `--` and `''`; an empty group between keeps them two. */
const LIGATURES = /([-'`,<>])(?=\1)|[?!](?=`)/g;

function escapeTex(text: string): string {
  return toPlainWords(text)
    .replace(/[\\{}~^#$%&_]/g, (letter) => COMMANDS[letter] ?? letter)
    .replace(LIGATURES, '$&{}');
}

/** An address or a date as it is, but for what would close its field, which addresses write as numbers. */
function toVerbatim(url: string): string {
  return toPlainWords(url).replace(
    /[\\{}\s]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
