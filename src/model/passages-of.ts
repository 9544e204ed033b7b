import { excerptOf, isPlaced } from './excerpt';
import type { SourceId } from './ids';
import type { Claim, Dataset, DatasetRelation } from './schema';

/** A claim with its relation and the way to it from the root of the dataset. */
export interface PlacedClaim {
  readonly path: readonly PropertyKey[];
  readonly claim: Claim;
  readonly relation: DatasetRelation;
}

/** A stretch of a source that a dataset points to: a quote, or a mention of an actor. */
export interface Passage {
  readonly path: readonly PropertyKey[];
  readonly source: SourceId;
  readonly exact: string;
  /** Empty for mentions. */
  readonly prefix: string;
  /** Empty for mentions. */
  readonly suffix: string;
  /** In code points. */
  readonly start: number;
  /** In code points, exclusive. */
  readonly end: number;
}

/** Every claim of a dataset, in its order. */
export function claimsOf({ relations }: Pick<Dataset, 'relations'>): readonly PlacedClaim[] {
  return relations.flatMap((relation, index) =>
    relation.claims.map((claim, place) => ({
      path: ['relations', index, 'claims', place],
      claim,
      relation,
    })),
  );
}

/** Every place of a text that a dataset points to: the mentions of its actors, then its quotes. */
export function passagesOf(dataset: Dataset): readonly Passage[] {
  const mentions = dataset.actors.flatMap((actor, index) =>
    actor.mentions.map((mention, place) => ({
      ...mention,
      path: ['actors', index, 'mentions', place],
      prefix: '',
      suffix: '',
    })),
  );
  const quotes = claimsOf(dataset).flatMap(({ path, claim }) => {
    const { exact, prefix, suffix, ...place } = excerptOf(claim);
    if (!isPlaced(place)) return [];
    const { start, end } = place;
    return [{ exact, prefix, suffix, start, end, path: [...path, 'quote'], source: claim.source }];
  });
  return [...mentions, ...quotes];
}
