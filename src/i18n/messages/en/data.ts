import { formatNumber } from '../../format';
import { INTL_TAGS } from '../../locale';
import { actors, quotes, records, relations } from './counts';
import { saving } from './saving';

const list = new Intl.ListFormat(INTL_TAGS.en, { type: 'disjunction' });

const number = (value: number): string => formatNumber('en', value);

/** The export of data, and what is written in reports. */
export const dataMessages = {
  title: 'Export data',
  format: 'Format',
  about: {
    json: 'Everything, as Entente itself reads it.',
    csv: 'A table for spreadsheets and statistics.',
    report: 'All quotes, to read and print: Markdown with a Mermaid diagram.',
    gexf: 'For Gephi: dates as a timeline, places, stances as colours.',
    graphml: 'For yEd, NetworkX, igraph and most graph programs.',
    cytoscape: 'For Cytoscape and Cytoscape.js, with every quote.',
    cx2: 'For Cytoscape, Cytoscape Web and NDEx, with a style.',
    dot: 'For GraphViz: ready to draw, quotes as tooltips.',
    jgf: 'Plain JSON of nodes and edges, with every quote.',
    'web-annotation': 'W3C standard: each quote as an annotation of its source.',
  },

  lossless: 'This format holds everything.',
  losing: (losses: readonly string[]): string => `This format cannot hold ${list.format(losses)}.`,
  losses: {
    about: 'the dataset’s description and version',
    labels: 'names of relations of kind “other”',
    dates: 'how dates are worded or inferred',
    stories: 'stories',
    mentions: 'where the text names the actors',
    sources: 'details of the sources',
    languages: 'names in other languages and aliases',
    actors: 'descriptions of actors',
    isolates: 'actors without relations',
    relations: 'relations and their quotes',
    claims: 'who says which quote',
    'places-in-text': 'the position of quotes in the text',
    contexts: 'the words around quotes',
    instruments: 'agreements and means',
    locations: 'places on the map',
    notes: 'the annotator’s notes',
    weights: 'weights',
    attributes: 'further columns',
    vocabulary: 'how the dataset’s own kinds are defined',
    credits: 'creators, dates and licence',
    changes: 'the list of changes',
    arrangement: 'the places that the dataset gives',
  },

  scope: 'What to export',
  whole: 'Everything',
  narrowed: 'As filtered',
  counts: (actorCount: number, relationCount: number, quoteCount: number): string =>
    `${actors(actorCount)}, ${relations(relationCount)}, ${quotes(quoteCount)}`,
  notNarrowed: 'No filters are on.',
  table: 'One row for each',
  tables: { relations: 'Quote or record', actors: 'Actor' },
  language: 'Language of names',
  bom: 'Mark as UTF-8 for Excel (byte order mark)',
  name: 'File name',

  ...saving,
  copy: 'Copy',
  working: 'Writing the file…',
  saved: (name: string): string => `Saved as ${name}.`,
  copied: 'Text of the file copied.',
  unwritable: 'The file could not be made. Nothing was saved.',
  copyRefused: 'The browser did not allow copying. Save the file instead.',

  report: {
    counts: (actorCount: number, relationCount: number, evidence: string): string =>
      `${actors(actorCount)}, ${relations(relationCount)}, ${evidence}.`,
    noDiagram: 'Too many relations for a diagram.',
    diagramKey:
      'In the diagram, an arrow means “with”, a cross “against”, a circle “neither”; at both ends, it is mutual.',
    evidence: 'Evidence',
    directed: (from: string, to: string): string => `from ${from} to ${to}`,
    undirected: (from: string, to: string): string => `${from} and ${to}`,
    colon: ': ',
    separator: ' · ',
    comma: ', ',
    inferred: 'inferred date',
    accordingTo: (voices: string): string => `according to ${voices}`,
    reportedBy: (voices: string): string => `as reported by ${voices}`,
    ownVoice: 'stated by the source itself',
    sentence: (first: number, last: number, place: string): string =>
      `${first === last ? `sentence ${number(first)}` : `sentences ${number(first)}–${number(last)}`} (${place})`,
    characters: (start: number, end: number): string =>
      `characters ${number(start)}–${number(end)}`,
    note: 'Note:',
    sources: 'Sources',
    text: (length: number, sha256: string): string =>
      `${number(length)} characters, SHA-256 ${sha256}`,
    file: (count: number, bytes: number, sha256: string): string =>
      `${records(count)}, ${number(bytes)} bytes, SHA-256 ${sha256}`,
    noPlace: 'position not known',
    weight: (value: number): string => `weight ${number(value)}`,
    creators: (names: string): string => `by ${names}`,
    asOf: (date: string): string => `as of ${date}`,
    madeBy: 'Made with Entente · \u2068وِفاق\u2069.',
  },
};

/** The messages of data files and of saving them. */
export type DataMessages = typeof dataMessages;
