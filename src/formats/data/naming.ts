import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import { actorKindLabels, relationLabel } from '~/i18n/kind-labels';
import type { Locale } from '~/i18n/locale';
import { toListParts } from '~/i18n/parts';
import { type Graph, indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Relation } from '~/model/relation';
import type { Claim, Dataset } from '~/model/schema';

/** A dataset with the language that its names are written in. */
export interface Naming {
  readonly graph: Graph;
  readonly locale: Locale;
  /** The names that the dataset itself has; those of the graph have what tells namesakes apart. */
  readonly givenNames: ReadonlyMap<ActorId, Localized>;
}

/** What stands between several values in one field. */
export const SEPARATOR = '; ';

/** Prepares a dataset for being named in a language. */
export function createNaming(dataset: Dataset, locale: Locale): Naming {
  const givenNames = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  return {
    graph: indexGraph(dataset, actorKindLabels),
    locale,
    givenNames,
  };
}

/** A text in the language of a naming, or in the nearest that there is. */
export function textIn({ locale }: Naming, localized: Localized | undefined): string | undefined {
  return localized && localizedText(localized, locale).text;
}

/** What a dataset is: its title and description, its id and version. */
export function describeDataset(naming: Naming): string {
  const { id, version, title, description } = naming.graph.dataset;
  const words = [textIn(naming, title), textIn(naming, description), `${id} ${version}`];
  return words.filter((text) => text).join(' – ');
}

/** The name of an actor as the dataset has it, for data; its id where there is no such actor. */
export function givenNameOf(naming: Naming, id: ActorId): string {
  return textIn(naming, naming.givenNames.get(id)) ?? id;
}

/** The name of an actor, told apart from its namesakes, for readers; its id where there is none. */
export function nameOf(naming: Naming, id: ActorId): string {
  return textIn(naming, naming.graph.actors.get(id)?.name) ?? id;
}

/** The names of several actors, each as `toWords` writes it, enumerated as the language does it. */
export function namesOf(
  naming: Naming,
  ids: readonly ActorId[],
  toWords: (name: string) => string,
): string {
  const names = ids.map((id) => toWords(nameOf(naming, id)));
  return toListParts(naming.locale, names).join('');
}

/** What a relation is called: its own words, or those of its kind. */
export function labelOf(naming: Naming, relation: Relation): string {
  return relationLabel(relation, naming.locale).text;
}

/** The translation of a claim's quote; undefined where nobody has translated it. */
export function translationOf(
  { graph, locale }: Naming,
  { source, translations = {} }: Claim,
): LocalizedText | undefined {
  const original = graph.sources.get(source)?.language;
  const others = Object.entries(translations).filter(([language]) => language !== original);
  return others.length > 0 ? localizedText(Object.fromEntries(others), locale) : undefined;
}
