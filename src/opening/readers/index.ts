import { csv } from './csv';
import { cx } from './cx';
import { cx2 } from './cx2';
import { cytoscape } from './cytoscape';
import { entente } from './entente';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jgf } from './jgf';
import { oligrapher } from './oligrapher';
import type { Reader } from './reader';
import { workbook } from './workbook';

/** Every format that is read, in the order of menus. */
export const READERS = [
  entente,
  csv,
  workbook,
  graphml,
  gexf,
  cytoscape,
  cx2,
  cx,
  jgf,
  oligrapher,
] as const satisfies readonly Reader[];
