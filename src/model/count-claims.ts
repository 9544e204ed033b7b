import type { Dataset } from './schema';

/** How many claims the relations of a dataset have between them. */
export function countClaims({ relations }: Pick<Dataset, 'relations'>): number {
  return relations.reduce((sum, { claims }) => sum + claims.length, 0);
}
