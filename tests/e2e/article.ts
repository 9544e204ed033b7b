import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signOf } from '~/model/graph';
import type { Dataset, Relation } from '~/model/schema';

/** The article that the site opens on, counted without the program's filters. */
const article: Dataset = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/russia-iran-treaty-2025.json'), 'utf8'),
);

/** How many actors the article names. */
export const actorCount = article.actors.length;

/** How many of them act for nobody but themselves: the states and groups. */
export const principalCount = article.actors.filter(({ actsFor }) => !actsFor).length;

/** How many relations the article states. */
export const relationCount = article.relations.length;

/** How many relations answer a description. */
export function countRelations(isCounted: (relation: Relation) => boolean): number {
  return article.relations.filter(isCounted).length;
}

/** How many lines relations make among states and groups: one for each sign of a pair. */
export function countMergedLines(isCounted: (relation: Relation) => boolean = () => true): number {
  const actsFor = new Map(article.actors.map(({ id, actsFor }) => [id, actsFor]));
  const principalOf = (id: (typeof article.actors)[number]['id']): typeof id => {
    const other = actsFor.get(id);
    return other ? principalOf(other) : id;
  };
  const lines = article.relations.filter(isCounted).map((relation) => {
    const [one, other] = [relation.from, relation.to].map(principalOf).sort();
    return one === other ? undefined : `${one} ${other} ${signOf(relation)}`;
  });
  return new Set(lines.filter(Boolean)).size;
}

/** Every quote of the article, each once. */
export const quotes: readonly string[] = [
  ...new Set(
    article.relations.flatMap(({ claims }) => claims.map(({ quote: { exact } }) => exact)),
  ),
];
