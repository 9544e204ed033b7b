import { groupBy } from '~/base/group-by';
import { type Localized, localizedText } from '~/base/localized';
import type { ActorId } from './ids';
import type { Actor } from './schema';
import type { Vocabulary } from './vocabulary';

type Actors = ReadonlyMap<ActorId, Actor>;

/** What a built-in kind of actor is called, in the languages that are there; undefined where none is. */
export type KindLabels = (kind: string) => Localized | undefined;

/** What facts of actors are taken from, and in which language. */
interface Known {
  readonly actors: Actors;
  readonly labelOf: KindLabels;
  readonly lang: string;
}

/** A description longer than that is cut: it stands behind a name. */
const LONGEST_HINT = 40;

/**
 * The same actors; those who would be shown by one name in some language have something behind it
 * there that sets them apart: "Sami Haddad (a banker)". What is taken is known of them: their kind,
 * country, whom they act for or their description; their number where nothing is.
 */
export function distinguishNamesakes(
  actors: Actors,
  { actorKinds }: Pick<Vocabulary, 'actorKinds'>,
  builtInLabels: KindLabels,
): Actors {
  const labelOf = (kind: string) =>
    actorKinds.has(kind) ? (actorKinds.get(kind)?.label ?? builtInLabels(kind)) : undefined;
  const names = new Map<ActorId, Localized>();
  const all = [...actors.values()];
  for (const lang of languagesOf(all))
    for (const namesakes of groupBy(all, ({ name }) => keyOf(name, lang)).values())
      if (namesakes.length > 1)
        toHints(namesakes, { actors, labelOf, lang }).forEach((hint, place) => {
          const { id, name } = namesakes[place] as Actor;
          const shown = localizedText(name, lang);
          const known = names.get(id) ?? name;
          if (known[shown.lang] === shown.text)
            names.set(id, { ...known, [shown.lang]: `${shown.text} (${hint})` });
        });
  if (names.size === 0) return actors;
  return new Map(
    all.map((actor) => [actor.id, { ...actor, name: names.get(actor.id) ?? actor.name }]),
  );
}

/** Whether some actors would be shown by one name in some language. */
export function hasNamesakes(actors: readonly Pick<Actor, 'name'>[]): boolean {
  return [...languagesOf(actors)].some(
    (lang) => new Set(actors.map(({ name }) => keyOf(name, lang))).size < actors.length,
  );
}

/** The languages that names are written in. */
function languagesOf(actors: readonly Pick<Actor, 'name'>[]): ReadonlySet<string> {
  return new Set(actors.flatMap(({ name }) => Object.keys(name)));
}

function keyOf(name: Localized, lang: string): string {
  const { text } = localizedText(name, lang);
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * For each of some actors what the others are not: of one sort for all where that can be. O(actors),
 * as thousands may have one name.
 */
function toHints(namesakes: readonly Actor[], known: Known): readonly string[] {
  const regions = new Intl.DisplayNames(toTags(known.lang), { type: 'region' });
  const facts = namesakes.map((actor) => factsOf(actor, known, regions));
  const counts = new Map<string, number>();
  const keyOfFact = (fact: string, sort: number) => `${sort} ${fact}`;
  for (const own of facts)
    own.forEach((fact, sort) => {
      const key = keyOfFact(fact ?? '', sort);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  const isOwn = (fact: string | undefined, sort: number) =>
    fact !== undefined && counts.get(keyOfFact(fact, sort)) === 1;
  const best = facts[0]?.findIndex((_, sort) => facts.every((own) => isOwn(own[sort], sort))) ?? -1;
  return facts.map((own, place) => own[best] ?? own.find(isOwn) ?? String(place + 1));
}

function factsOf(
  { kind, country, actsFor, description }: Actor,
  { actors, labelOf, lang }: Known,
  regions: Intl.DisplayNames,
): readonly (string | undefined)[] {
  const label = labelOf(kind);
  const principal = actsFor && actors.get(actsFor)?.name;
  return [
    label && wordsIn(label, lang).toLowerCase(),
    country && regions.of(country),
    principal && wordsIn(principal, lang),
    description && wordsIn(description, lang, toHint),
  ];
}

/** A dataset may have tags of the form that languages have and that are none. */
function toTags(lang: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales([lang, 'en']);
  } catch {
    return ['en'];
  }
}

/** Words in a language, shortened; those of another keep their own direction (Unicode isolates). */
function wordsIn(words: Localized, lang: string, shorten = (text: string) => text): string {
  const { text, lang: own } = localizedText(words, lang);
  return own === lang ? shorten(text) : `\u2068${shorten(text)}\u2069`;
}

/** A description as it stands within a line: its first clause, or as much of it as there is room for. */
function toHint(description: string): string {
  const clause = description
    .replace(/[.;؛](\s.*)?$/su, '')
    .replace(/^(An?|The) /, (article) => article.toLowerCase());
  if (clause.length <= LONGEST_HINT) return clause;
  return `${clause.slice(0, clause.lastIndexOf(' ', LONGEST_HINT) + 1 || LONGEST_HINT).trim()}…`;
}
