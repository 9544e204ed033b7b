import { ACTOR_ORDERS, type ActorOrder } from '~/analysis/actor-order';

const STORAGE_KEY = 'entente:matrix-order';

/** The order in which the reader last had the matrix; by camp before the first choice. */
export function readOrder(): ActorOrder {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    return ACTOR_ORDERS.find((order) => order === kept) ?? 'camp';
  } catch {
    // Storage may be forbidden.
    return 'camp';
  }
}

/** Keeps the order of the matrix for when it is shown again. */
export function writeOrder(order: ActorOrder): void {
  try {
    localStorage.setItem(STORAGE_KEY, order);
  } catch {
    // Then it holds until another view is shown.
  }
}
