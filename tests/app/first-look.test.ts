import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src/app/first-look.ts');
const { code: script } = await transformWithOxc(readFileSync(source, 'utf8'), source);

const DATASET = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };

/** The page after the script, for an address and a reader's browser, and the links that ask for more. */
function pageOf(search: string, languages: readonly string[] = [], isDark = false) {
  const page = { lang: '', dir: '', dataset: { theme: '' } };
  const links: { rel?: string; href?: string }[] = [];
  runInNewContext(script, {
    LANGUAGES: {
      en: { direction: 'ltr', messages: '/en.js' },
      ar: { direction: 'rtl', messages: '/ar.js' },
    },
    DEFAULT_LANGUAGE: 'en',
    SITE: { base: '/site/', dataset: '/site/data/opening.json', readers: ['/site/reader.js'] },
    document: {
      documentElement: page,
      createElement: () => ({}),
      head: { append: (link: (typeof links)[number]) => links.push(link) },
    },
    location: {
      search,
      href: `https://host.example/site/${search}`,
      origin: 'https://host.example',
    },
    navigator: { languages },
    matchMedia: (query: string) => ({ matches: isDark && query.includes('dark') }),
    URL,
    URLSearchParams,
  });
  return { page, links };
}

it.each([
  ['', ['en-GB'], false, 'en ltr light'],
  ['', ['ar-EG', 'en'], true, 'ar rtl dark'],
  ['', ['fr', 'ar'], false, 'ar rtl light'],
  ['', ['fr'], true, 'en ltr dark'],
  ['?lang=ar&theme=dark', ['en'], false, 'ar rtl dark'],
  ['?theme=light&lang=en', ['ar'], true, 'en ltr light'],
  ['?theme=system', ['en'], true, 'en ltr dark'],
  ['?lang=xx&theme=pink', ['ar'], false, 'ar rtl light'],
])('an address with “%s” read in %j, dark %s, begins as %s', (search, languages, isDark, look) => {
  const { page, links } = pageOf(search, languages, isDark);
  expect(`${page.lang} ${page.dir} ${page.dataset.theme}`).toBe(look);
  // Of the first messages those of that language alone.
  expect(links).toEqual([
    { rel: 'modulepreload', href: `/${page.lang}.js` },
    { ...DATASET, href: 'https://host.example/site/data/opening.json' },
  ]);
});

it('asks for the dataset that an address names and what reads it, not for the opening one', () => {
  expect(pageOf('?data=data/other.json').links.slice(1)).toEqual([
    { ...DATASET, href: 'https://host.example/site/data/other.json' },
    { rel: 'modulepreload', href: '/site/reader.js' },
  ]);
});

it.each(['?own=abc', '?data=https://elsewhere.example/x.json', '?data=http://['])(
  'asks for no dataset where “%s” names none of this site',
  (search) => {
    expect(pageOf(search).links).toHaveLength(1);
  },
);
