import type { Actor } from './schema';

/** States whose English names take an article, by ISO 3166-1 alpha-2 code. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE BS CD CF CG DO GB GM KM KY MH MV NL PH SB SC US VA'.split(' '),
);

/** The kinds of actor whose names of several words are nouns with an adjective. */
const NOUNS: ReadonlySet<Actor['kind']> = new Set([
  'movement',
  'institution',
  'armed-group',
] as const);

const HAS_ARTICLE = /^The /;
const IS_SEVERAL_WORDS = /\s/;
const HAS_OWNER = /[’']s?\s/;

/** An English name as it stands within a sentence: with the article that the language asks for. */
export function withArticle(
  name: string,
  { kind, country }: Pick<Actor, 'kind' | 'country'>,
): string {
  if (HAS_ARTICLE.test(name)) return name.replace(HAS_ARTICLE, 'the ');
  const isState = kind === 'state' && country !== undefined && WITH_ARTICLE.has(country);
  const isNoun = NOUNS.has(kind) && IS_SEVERAL_WORDS.test(name) && !HAS_OWNER.test(name);
  return isState || isNoun ? `the ${name}` : name;
}
