import { csv } from './csv';
import type { Reader } from './reader';
import { workbook } from './workbook';

/** Every format that is read, in the order of menus. */
export const READERS = [csv, workbook] as const satisfies readonly Reader[];
