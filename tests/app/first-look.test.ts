import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src/app/first-look.ts');
const { code: script } = await transformWithOxc(readFileSync(source, 'utf8'), source);

/**
 * What the page looks like after the script, for an address and a reader's browser; it has asked for
 * the first messages of that language alone.
 */
function lookOf(search: string, languages: readonly string[], isDark: boolean) {
  const page = { lang: '', dir: '', dataset: { theme: '' } };
  const links: { rel?: string; href?: string }[] = [];
  runInNewContext(script, {
    LANGUAGES: {
      en: { direction: 'ltr', messages: '/en.js' },
      ar: { direction: 'rtl', messages: '/ar.js' },
    },
    DEFAULT_LANGUAGE: 'en',
    document: {
      documentElement: page,
      createElement: () => ({}),
      head: { append: (link: (typeof links)[number]) => links.push(link) },
    },
    location: { search },
    navigator: { languages },
    matchMedia: (query: string) => ({ matches: isDark && query.includes('dark') }),
    URLSearchParams,
  });
  expect(links).toEqual([{ rel: 'modulepreload', href: `/${page.lang}.js` }]);
  return `${page.lang} ${page.dir} ${page.dataset.theme}`;
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
  expect(lookOf(search, languages, isDark)).toBe(look);
});
