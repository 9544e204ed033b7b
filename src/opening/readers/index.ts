import { csv } from './csv';
import { cx } from './cx';
import { cx2 } from './cx2';
import { cytoscape } from './cytoscape';
import { dl } from './dl';
import { dot } from './dot';
import { entente } from './entente';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jgf } from './jgf';
import { oligrapher } from './oligrapher';
import { pajek } from './pajek';
import type { Reader } from './reader';
import { signedEdges } from './signed-edges';
import { webAnnotation } from './web-annotation';
import { workbook } from './workbook';

/** Every format that is read, in the order of menus. */
export const READERS = [
  entente,
  csv,
  workbook,
  gexf,
  graphml,
  cytoscape,
  cx2,
  cx,
  jgf,
  oligrapher,
  dot,
  pajek,
  dl,
  signedEdges,
  webAnnotation,
] as const satisfies readonly Reader[];
