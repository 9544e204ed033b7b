import type { Reader } from './reader';

/** Every format that is read, in the order of menus. */
export const READERS = [] as const satisfies readonly Reader[];
