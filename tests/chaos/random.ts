import { createRandom } from '~/layout/search/random';

/** Choices that follow from a seed: the same seed makes the same ones in the same order. */
export interface Random {
  /** A whole number from 0 up to `limit`, without it. */
  readonly below: (limit: number) => number;
  /** One of some items, of which there is at least one. */
  readonly someOf: <Item>(items: readonly Item[]) => Item;
}

/** Makes the choices of a seed. */
export function createChoices(seed: number): Random {
  const next = createRandom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, someOf: <Item>(items: readonly Item[]) => items[below(items.length)] as Item };
}
