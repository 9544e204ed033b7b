import { csv } from './csv';
import type { Reader } from './reader';

/** Every format that is read, in the order of menus. */
export const READERS = [csv] as const satisfies readonly Reader[];
