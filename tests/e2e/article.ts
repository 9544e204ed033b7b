import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excerptOf } from '~/model/excerpt';
import { type Relation, toRelation } from '~/model/relation';
import type { Dataset } from '~/model/schema';
import { vocabularyOf } from '~/model/vocabulary';

/** The article that the site opens on, counted without the program's filters. */
const article: Dataset = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/russia-iran-treaty-2025.json'), 'utf8'),
);

const vocabulary = vocabularyOf(article);

/** Its relations with their signs. */
const relations = article.relations.map((relation) => toRelation(relation, vocabulary));

/** How many actors the article names. */
export const actorCount = article.actors.length;

/** How many of them act for nobody but themselves: the states and groups. */
export const principalCount = article.actors.filter(({ actsFor }) => !actsFor).length;

/** How many relations the article states. */
export const relationCount = article.relations.length;

/** How many relations answer a description. */
export function countRelations(isCounted: (relation: Relation) => boolean): number {
  return relations.filter(isCounted).length;
}

/** How many lines relations make among states and groups: one for each sign of a pair. */
export function countMergedLines(isCounted: (relation: Relation) => boolean = () => true): number {
  const actsFor = new Map(article.actors.map(({ id, actsFor }) => [id, actsFor]));
  const principalOf = (id: (typeof article.actors)[number]['id']): typeof id => {
    const other = actsFor.get(id);
    return other ? principalOf(other) : id;
  };
  const lines = relations.filter(isCounted).map((relation) => {
    const [one, other] = [relation.from, relation.to].map(principalOf).sort();
    return one === other ? undefined : `${one} ${other} ${relation.sign}`;
  });
  return new Set(lines.filter(Boolean)).size;
}

/** Every quote of the article, each once. */
export const quotes: readonly string[] = [
  ...new Set(
    article.relations.flatMap(({ claims }) => claims.map((claim) => excerptOf(claim).exact)),
  ),
];
