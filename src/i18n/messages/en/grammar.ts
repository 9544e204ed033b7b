import type { Grammar, NamedActor } from '../../grammar';

/** States whose names take an article, by ISO 3166-1 alpha-2 code. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE BS CD CF CG DO GB GM KM KY MH MV NL PH SB SC US VA'.split(' '),
);

/** The kinds of actor whose names of several words are nouns with an adjective. */
const NOUNS: ReadonlySet<string> = new Set(['movement', 'institution', 'armed-group']);

const HAS_ARTICLE = /^The /;
const IS_SEVERAL_WORDS = /\s/;
const HAS_OWNER = /[’']s?\s/;

/** How English makes sentences of phrases and names. */
export const grammar: Grammar = {
  plain: {
    directed: '{label}: from {subject} to {object}',
    undirected: '{label}: {subject} and {object}',
  },
  nameInPhrase: withArticle,
  nameAfterPreposition: (name) => name,
  nameInList: withArticle,
  join: (words, name) => [words, name],
  sayOnce: (names, enumerate) => {
    const noun = names[0]?.[1] ?? '';
    const isShared = /^\p{Ll}.*s$/u.test(noun) && names.every(([, other]) => other === noun);
    return isShared ? `${enumerate(names.map(([adjective]) => adjective))} ${noun}` : undefined;
  },
};

/** A name as it stands within a sentence: with the article that the language asks for. */
function withArticle(name: string, { kind, country }: NamedActor): string {
  if (HAS_ARTICLE.test(name)) return name.replace(HAS_ARTICLE, 'the ');
  const isState = kind === 'state' && country !== undefined && WITH_ARTICLE.has(country);
  const isNoun = NOUNS.has(kind) && IS_SEVERAL_WORDS.test(name) && !HAS_OWNER.test(name);
  return isState || isNoun ? `the ${name}` : name;
}
