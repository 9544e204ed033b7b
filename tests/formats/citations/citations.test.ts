import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS } from '~/formats/citations';
import { bibtex } from '~/formats/citations/bibtex';
import type { Reference, ReferenceType } from '~/formats/citations/citation-format';
import { cslJson } from '~/formats/citations/csl-json';
import { plainText } from '~/formats/citations/plain-text';
import { toPlainWords } from '~/formats/citations/plain-words';
import { ris } from '~/formats/citations/ris';

const article: Reference = {
  key: 'russia-iran-treaty-2025.ar',
  type: 'newspaper',
  title: { text: 'روسيا وإيران توقعان معاهدة', lang: 'ar', dir: 'rtl' },
  translatedTitle: { text: 'Russia and Iran sign a treaty', lang: 'en', dir: 'ltr' },
  container: { text: 'A paper', lang: 'en', dir: 'ltr' },
  issued: '2025-01-17',
  accessed: '2026-11-26',
  url: 'https://example.org/a_b?c=%D8%A7&d=1#e~f',
  notes: ['Quoted: «وقّعا معاهدة».', 'Sentence 1 of the article.'],
};
const dataset: Reference = {
  key: 'russia-iran-treaty-2025-1.0.0',
  type: 'dataset',
  title: { text: 'A dataset', lang: 'en', dir: 'ltr' },
  version: '1.0.0',
  notes: [],
};

/** What readers that are not ours find in what was written. */
const readBibtex = (text: string) => read(text, '@biblatex/text');
const readRis = (text: string) => read(text, '@ris/file');
const readCsl = (text: string) => read(JSON.parse(text), '@csl/list+object');

function read(input: unknown, forceType: string): Record<string, unknown>[] {
  return new Cite(input, { forceType }).data;
}

const isolates = /[\u2068\u2069]/g;

describe('a newspaper article', () => {
  it('is read from BibTeX with its title, paper, day, address, language and quote', () => {
    expect(readBibtex(bibtex.write([article], 'en'))).toMatchObject([
      {
        'citation-key': article.key,
        title: article.title.text,
        genre: 'newspaper',
        'container-title': 'A paper',
        issued: { 'date-parts': [[2025, 1, 17]] },
        accessed: { 'date-parts': [[2026, 11, 26]] },
        URL: article.url,
        language: 'arabic',
        note: article.notes.join(' '),
      },
    ]);
  });

  it('names its language as TeX does, and prints no tag of one but where TeX has no name', () => {
    const write = (lang: string) =>
      bibtex.write([{ ...article, title: { ...article.title, lang } }], 'en');
    expect(write('ar-EG')).toContain('langid = {arabic}');
    expect(write('ar-EG')).not.toContain('language =');
    expect(write('sw')).toContain('language = {sw}');
  });

  it('is read from RIS with the same', () => {
    expect(readRis(ris.write([article], 'en'))).toMatchObject([
      {
        id: article.key,
        type: 'article-newspaper',
        'original-title': article.title.text,
        title: article.translatedTitle?.text,
        'container-title': 'A paper',
        accessed: { 'date-parts': [[2026, 11, 26]] },
        URL: article.url,
        language: 'ar',
      },
    ]);
    const lines = ris.write([article], 'en').split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines).toContain('DA  - 2025/01/17/');
    expect(lines).toContain('PY  - 2025');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  it('is a CSL item of its type, its translated title in brackets', () => {
    expect(readCsl(cslJson.write([article], 'en'))).toMatchObject([
      {
        id: article.key,
        type: 'article-newspaper',
        title: 'روسيا وإيران توقعان معاهدة [Russia and Iran sign a treaty]',
        language: 'ar',
        'container-title': 'A paper',
        issued: { 'date-parts': [[2025, 1, 17]] },
        URL: article.url,
      },
    ]);
  });

  it.each([
    [
      'en',
      '«روسيا وإيران توقعان معاهدة» [Russia and Iran sign a treaty]. A paper, 17 January 2025. ' +
        '<https://example.org/a_b?c=%D8%A7&d=1#e~f>. Accessed 26 November 2026.',
    ],
    [
      'ar',
      '«روسيا وإيران توقعان معاهدة» [Russia and Iran sign a treaty]. A paper، 17 يناير 2025. ' +
        '<https://example.org/a_b?c=%D8%A7&d=1#e~f>. اطُّلع عليه في 26 نوفمبر 2026.',
    ],
  ] as const)('reads as a note at the foot of a page (%s)', (locale, line) => {
    const lines = plainText.write([article], locale).replace(isolates, '').split('\n');
    expect(lines).toEqual([line, ...article.notes, '']);
  });
});

describe('a dataset', () => {
  it('names nobody who made it, because nobody is named', () => {
    expect(readCsl(cslJson.write([dataset], 'en'))).toEqual([
      expect.objectContaining({ type: 'dataset', title: 'A dataset', version: '1.0.0' }),
    ]);
    for (const { write } of CITATION_FORMATS)
      expect(write([dataset], 'en')).not.toMatch(/author|publisher|\nAU|\nPB|n\.d\./);
  });

  it('is one of its kind in every format', () => {
    expect(readRis(ris.write([dataset], 'en'))).toMatchObject([
      { type: 'dataset', version: '1.0.0' },
    ]);
    expect(readBibtex(bibtex.write([dataset], 'en'))).toMatchObject([
      { type: 'dataset', version: '1.0.0' },
    ]);
  });
});

describe('a date', () => {
  it.each([
    ['2025', { 'date-parts': [[2025]] }],
    ['2022-02', { 'date-parts': [[2022, 2]] }],
    ['2004-XX', { 'date-parts': [[2004]] }],
    ['2004-06-XX', { 'date-parts': [[2004, 6]] }],
    ['2017/2021-03-04', { 'date-parts': [[2017], [2021, 3, 4]] }],
    ['199X', { 'date-parts': [[1990], [1999]] }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
    ['2001-21', { 'date-parts': [[2001]], season: 1 }],
    ['2022-02/..', { literal: '2022-02/..' }],
    ['soon', { literal: 'soon' }],
  ])('is said to its own precision: %s', (issued, date) => {
    const [item] = JSON.parse(cslJson.write([{ ...dataset, issued }], 'en'));
    expect(item.issued).toEqual(date);
    expect(bibtex.write([{ ...dataset, issued }], 'en')).toContain(`date = {${issued}}`);
  });
});

describe('a quote within a note', () => {
  const isolated = 'Quoted: \u2068«قال “no”»\u2069 (Sentence 1).';

  it('keeps its direction to itself in plain text, and is bare words elsewhere', () => {
    const [plain, bare] = [plainText, ris].map((format) =>
      format.write([{ ...dataset, notes: [isolated] }], 'en'),
    );
    expect(plain).toContain(`\n${isolated}\n`);
    expect(bare).toContain(`N1  - ${isolated.replace(isolates, '')}\r\n`);
  });

  it('that leaves its direction open has it closed at the end of its line', () => {
    const notes = ['a\u2068b', 'c\u2069d'];
    expect(plainText.write([{ ...dataset, notes }], 'en')).toMatch(/\na\u2068b\u2069\ncd\n$/);
  });
});

/** Texts made to break a file or its reader. */
const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  'a\u0000b',
  '\ud800 half a letter \udc00',
  '\u202eturned\u2066',
  "=cmd|' /C calc'!A0",
  '}',
  '}}, author = {Eve}, title = {',
  '\\',
  '\\input{x}\\',
  '100 % @article{x, # $ & _ ~ ^ "',
  'a\nER  - \nTY  - BOOK\nAU  - Eve',
  'a\r\n\r\nTY  - BOOK',
  'a ER  - TY  - b',
  'a\u2028b\u2029c\u0085d',
  '@comment{',
  'ن'.repeat(100_000),
] as const;

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'{}\\%@~^#$&_"\'-=,<> \n\rTYERAU[]') }),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.record({
  text: words,
  lang: fc.constantFrom('ar', 'en', 'zh-Hant'),
  dir: fc.constantFrom('rtl', 'ltr'),
}) as fc.Arbitrary<Reference['title']>;
const references = fc.record({
  key: fc.constant('a-key.1'),
  type: fc.constantFrom<ReferenceType[]>('newspaper', 'dataset', 'webpage', 'document'),
  title: text,
  translatedTitle: fc.option(text, { nil: undefined }),
  container: fc.option(text, { nil: undefined }),
  version: fc.option(words, { nil: undefined }),
  issued: fc.constantFrom(undefined, '2025-01-17', '199X/..', '2022-02/..'),
  accessed: fc.constantFrom(undefined, '2026-11-26'),
  url: fc.option(
    fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => `${url}{}%7D\\`),
    { nil: undefined },
  ),
  notes: fc.array(words, { maxLength: 3 }),
}) as fc.Arbitrary<Reference>;

/** Two hostile references around a plain one, which must come out as it went in. */
const files = fc.tuple(references, references).map(([a, b]) => [a, dataset, b] as const);

/** How often each property is tried with a reader of others, times the variable `FUZZ_RUNS`. */
const RUNS = 60 * Number(process.env.FUZZ_RUNS ?? 1);

const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066\u2067]/u;

describe('hostile text', () => {
  it('keeps apart in BibTeX what TeX sets as one sign', () => {
    const title = { ...dataset.title, text: "a -- b, ''c'', ``d'', who?`" };
    expect(readBibtex(bibtex.write([{ ...dataset, title }], 'en'))[0]?.title).toBe(title.text);
  });

  it('adds no field and no entry to BibTeX, and is read as the words that it is', () => {
    fc.assert(
      fc.property(files, (file) => {
        const read = readBibtex(bibtex.write(file, 'en'));
        expect(read).toHaveLength(3);
        expect(read[1]).toMatchObject({ title: 'A dataset', version: '1.0.0' });
        expect(read[0]?.title ?? '').toBe(toPlainWords(file[0].title.text));
        for (const entry of read) expect(entry.author).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  it('stands in BibTeX between braces that close, in lines of its own fields', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const entry = bibtex.write([reference], 'en');
        let depth = 0;
        let shallowest = 0;
        for (const letter of entry) {
          depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
          shallowest = Math.min(shallowest, depth);
        }
        expect([shallowest, depth]).toEqual([0, 0]);
        const lines = entry.trimEnd().split('\n').slice(1, -1);
        expect(lines.filter((line) => !/^ {2}[a-z]+ = \{.*\},$/u.test(line))).toEqual([]);
      }),
    );
  });

  it('adds no tag and no record to RIS', () => {
    fc.assert(
      fc.property(files, (file) => {
        const written = ris.write(file, 'en');
        const lines = written.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/);
        const tags = lines.filter((line) => line !== '').map((line) => line.slice(0, 6));
        expect(tags.filter((tag) => !/^[A-Z][A-Z0-9] {2}- $/.test(tag))).toEqual([]);
        expect(tags.filter((tag) => tag === 'ER  - ')).toHaveLength(3);
        expect(tags.filter((tag) => tag === 'TY  - ')).toHaveLength(3);
        expect(tags).not.toContain('AU  - ');
        const read = readRis(written);
        expect(read).toHaveLength(3);
        expect(read[1]).toMatchObject({ title: 'A dataset', version: '1.0.0' });
      }),
      { numRuns: RUNS },
    );
  });

  it('comes out of CSL-JSON as the words that it is', () => {
    fc.assert(
      fc.property(files, (file) => {
        const written = cslJson.write(file, 'en');
        const read = readCsl(written);
        expect(read).toHaveLength(3);
        expect(String(read[0]?.title)).toContain(toPlainWords(file[0].title.text));
        expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
      }),
      { numRuns: RUNS },
    );
  });

  it('stays on its line of plain text and turns nothing around it', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const lines = plainText.write([reference], 'en').trimEnd().split('\n');
        expect(lines.length).toBeLessThanOrEqual(1 + reference.notes.length);
        for (const line of lines) {
          expect(line).not.toMatch(CONTROLS);
          const opened = line.split('\u2068').length;
          expect(line.split('\u2069')).toHaveLength(opened);
        }
      }),
    );
  });
});
