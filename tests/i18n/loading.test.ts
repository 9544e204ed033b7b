import { expect, it } from 'vitest';
import { importsOf } from '../source-imports';
import { sourceModules } from '../source-modules';

const byPath = new Map(sourceModules.map((module) => [module.path, module]));

/** The modules that a module cannot do without: what it imports, and what these import. */
function neededBy(path: string, seen = new Set<string>()): ReadonlySet<string> {
  const module = byPath.get(path);
  if (!module || seen.has(path)) return seen;
  seen.add(path);
  const late = /\bimport\('([^']+)'\)/g;
  const lateOnes = new Set([...module.text.matchAll(late)].map(([, specifier]) => specifier));
  const types = new Set(
    [...module.text.matchAll(/^import type [^;]*? from '([^']+)';/gm)].map(([, from]) => from),
  );
  for (const { specifier, target } of importsOf(module))
    if (target && !lateOnes.has(specifier) && !types.has(specifier)) neededBy(target, seen);
  return seen;
}

it('needs for the first graph nothing that reads more than the first messages', () => {
  const early = [...neededBy('app/main.tsx')].filter((path) => !path.startsWith('i18n/'));
  expect(early.length).toBeGreaterThan(100);
  const readers = early.filter((path) =>
    /\b(messagesOf|useMessages)\(/.test(byPath.get(path)?.text ?? ''),
  );
  expect(readers).toEqual([]);
});

/** What names languages because it holds data, or asks for them in data. */
const NAMING = [
  'cli/example-recipes.ts',
  'analysis/search/search-index.ts',
  'base/localized.ts',
  'formats/citations/bibtex.ts',
  'model/capitals.ts',
  'model/checks/both-languages.ts',
  'model/schema-fields.ts',
  'opening/mapping/countries.ts',
  'opening/mapping/in-language.ts',
  'opening/mapping/read-own.ts',
  'opening/mapping/to-actors.ts',
];

it('names Arabic nowhere but among the languages and in data', () => {
  const naming = sourceModules
    .filter(({ path }) => !path.startsWith('i18n/'))
    .filter(({ text }) => /(?<![\w-])(['"]ar['"]|ar:)/.test(text.replace(/^\s*(\*|\/\/).*$/gm, '')))
    .map(({ path }) => path);
  expect(naming.filter((path) => !NAMING.includes(path))).toEqual([]);
});
