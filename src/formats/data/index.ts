import { csv } from './csv';
import { cx2 } from './cx2';
import { cytoscape } from './cytoscape';
import type { DataFormat } from './data-format';
import { dot } from './dot';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jgf } from './jgf';
import { json } from './json';
import { report } from './report';
import { webAnnotation } from './web-annotation';

/** Every data format, in the order of menus. */
export const DATA_FORMATS = [
  json,
  csv,
  report,
  gexf,
  graphml,
  cytoscape,
  cx2,
  dot,
  jgf,
  webAnnotation,
] as const satisfies readonly DataFormat[];

/** The id of a data format. */
export type DataFormatId = (typeof DATA_FORMATS)[number]['id'];
