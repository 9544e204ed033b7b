import { groupBy } from '~/base/group-by';
import { compareExcerpts, type Excerpt, excerptKeyOf, excerptOf } from '~/model/excerpt';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import { ofGraph } from '~/model/of-graph';
import type { Relation } from '~/model/relation';
import type { Claim } from '~/model/schema';
import type { Source } from '~/model/source';

/** One claim with the relation that it says. */
export interface Evidence {
  readonly relation: Relation;
  readonly claim: Claim;
}

/** What one voice says as firmly in a passage, with all that rests on it. */
export interface Statement {
  readonly modality: Claim['modality'];
  /** Who says so; empty where the source speaks in its own voice. */
  readonly by: readonly ActorId[];
  /** Who reports what they say. */
  readonly via: readonly ActorId[];
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

/** A quoted place or a record of a source, once, with everything that is read from it. */
export interface QuotedPassage {
  /** Unique among the passages of a dataset. */
  readonly id: string;
  readonly source: Source;
  readonly quote: Excerpt;
  readonly translations: NonNullable<Claim['translations']>;
  /** Never empty. */
  readonly statements: readonly Statement[];
}

/** The evidence that the claims of some relations give, in their order. */
export function toEvidence(relations: readonly Pick<PlacedRelation, 'relation'>[]): Evidence[] {
  return relations.flatMap(({ relation }) => relation.claims.map((claim) => ({ relation, claim })));
}

/** All the evidence of a graph, in the order of the dataset. */
export const evidenceOf = ofGraph(({ relations }): readonly Evidence[] =>
  toEvidence([...relations.values()].map((relation) => ({ relation }))),
);

/**
 * The passages that some evidence is quoted from, each once, in the order of the article; with
 * several sources, source by source. O(n log n).
 */
export function toPassages(graph: Graph, evidence: readonly Evidence[]): readonly QuotedPassage[] {
  const groups = groupBy(evidence, ({ claim }) => excerptKeyOf(claim));
  const order = new Map(graph.dataset.sources.map((source, index) => [source.id, index]));
  const orderOf = ({ source }: QuotedPassage) => order.get(source.id) ?? 0;
  return [...groups]
    .flatMap(([id, group]) => toPassage(graph, id, group))
    .sort((a, b) => orderOf(a) - orderOf(b) || compareExcerpts(a.quote, b.quote));
}

function toPassage(graph: Graph, id: string, evidence: readonly Evidence[]): QuotedPassage[] {
  const claim = evidence[0]?.claim;
  const source = claim && graph.sources.get(claim.source);
  if (!source) return [];
  const translations = Object.assign({}, ...evidence.map((item) => item.claim.translations));
  return [
    { id, source, quote: excerptOf(claim), translations, statements: toStatements(evidence) },
  ];
}

function toStatements(evidence: readonly Evidence[]): readonly Statement[] {
  const groups = groupBy(evidence, ({ claim: { modality, by = [], via = [] } }) =>
    JSON.stringify([modality, by, via]),
  );
  return [...groups.values()].map((group) => {
    const { modality, by = [], via = [] } = (group[0] as Evidence).claim;
    return { modality, by, via, evidence: group };
  });
}
