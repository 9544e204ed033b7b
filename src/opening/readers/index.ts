import { csv } from './csv';
import { gexf } from './gexf';
import { graphml } from './graphml';
import type { Reader } from './reader';
import { workbook } from './workbook';

/** Every format that is read, in the order of menus. */
export const READERS = [csv, workbook, gexf, graphml] as const satisfies readonly Reader[];
