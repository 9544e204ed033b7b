import { bibtex } from './bibtex';
import type { CitationFormat } from './citation-format';
import { cslJson } from './csl-json';
import { plainText } from './plain-text';
import { ris } from './ris';

/** The forms in which citations can be had, in the order in which they are offered. */
export const CITATION_FORMATS = [
  plainText,
  bibtex,
  cslJson,
  ris,
] as const satisfies readonly CitationFormat[];

/** The id of a citation format. */
export type CitationFormatId = (typeof CITATION_FORMATS)[number]['id'];
