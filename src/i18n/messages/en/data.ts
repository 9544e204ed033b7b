import { formatNumber } from '../../format';
import { INTL_TAGS } from '../../locale';
import { plural } from '../../plural';
import { actors, relations } from './counts';
import { saving } from './saving';

const list = new Intl.ListFormat(INTL_TAGS.en, { type: 'disjunction' });

const number = (value: number): string => formatNumber('en', value);
const claims = (count: number): string =>
  plural('en', count, { one: '# claim', other: '# claims' });

/** The export of data, and what is written in reports. */
export const dataMessages = {
  title: 'Export data',
  format: 'Format',
  about: {
    json: 'Everything, as Entente itself reads it.',
    csv: 'A table for spreadsheets and statistics.',
    report: 'All quotes, to read and print: Markdown with a Mermaid diagram.',
    gexf: 'For Gephi: dates as a timeline, places, colours of the signs.',
    graphml: 'For yEd, NetworkX, igraph and most graph programs.',
    cytoscape: 'For Cytoscape and Cytoscape.js, with every claim.',
    cx2: 'For Cytoscape, Cytoscape Web and NDEx, with a style.',
    dot: 'For GraphViz: draws itself, quotes as tooltips.',
    jgf: 'Plain JSON of nodes and edges, with every claim.',
    'web-annotation': 'W3C standard: each quote as an annotation of its source.',
  },

  lossless: 'This format holds everything.',
  losing: (losses: readonly string[]): string => `This format cannot hold ${list.format(losses)}.`,
  losses: {
    about: 'the dataset’s description and version',
    labels: 'names of relations of no listed kind',
    dates: 'how dates are worded or worked out',
    stories: 'stories',
    mentions: 'where the text names the actors',
    sources: 'details of the sources',
    languages: 'names in other languages and aliases',
    actors: 'what actors are',
    'bare-actors': 'actors without relations',
    relations: 'relations and their quotes',
    claims: 'which voice says which quote',
    'places-in-text': 'where quotes stand in the text',
    contexts: 'the words around quotes',
    instruments: 'the treaties and means that carry relations',
    locations: 'places on the map',
    notes: 'the annotator’s notes',
  },

  scope: 'What to export',
  whole: 'Everything',
  narrowed: 'As filtered',
  counts: (actorCount: number, relationCount: number, claimCount: number): string =>
    `${actors(actorCount)}, ${relations(relationCount)}, ${claims(claimCount)}`,
  notNarrowed: 'Nothing is filtered out now.',
  table: 'One row for each',
  tables: { relations: 'Claim', actors: 'Actor' },
  language: 'Language of names',
  bom: 'Mark as UTF-8 for Excel (byte order mark)',
  name: 'File name',

  ...saving,
  copy: 'Copy',
  working: 'Writing the file…',
  saved: (name: string): string => `Saved as ${name}.`,
  copied: 'The text of the file is on the clipboard.',
  unwritable: 'The file could not be made. Nothing was saved.',
  copyRefused: 'The browser did not allow copying. Save the file instead.',

  report: {
    counts: (actorCount: number, relationCount: number, claimCount: number): string =>
      `${actors(actorCount)}, ${relations(relationCount)}, ${claims(claimCount)}.`,
    noDiagram: 'There are too many relations for a diagram.',
    diagramKey:
      'In the diagram an arrow is with, a cross against, a circle neither; both ends are marked where no side acts alone.',
    evidence: 'Evidence',
    directed: (from: string, to: string): string => `from ${from} to ${to}`,
    undirected: (from: string, to: string): string => `${from} and ${to}`,
    colon: ': ',
    separator: ' · ',
    comma: ', ',
    inferred: 'date worked out',
    accordingTo: (voices: string): string => `according to ${voices}`,
    reportedBy: (voices: string): string => `as reported by ${voices}`,
    ownVoice: 'in the source’s own voice',
    sentence: (first: number, last: number, place: string): string =>
      `${first === last ? `sentence ${number(first)}` : `sentences ${number(first)}–${number(last)}`} (${place})`,
    characters: (start: number, end: number): string =>
      `characters ${number(start)}–${number(end)}`,
    note: 'Note:',
    sources: 'Sources',
    text: (length: number, sha256: string): string =>
      `${number(length)} characters, SHA-256 ${sha256}`,
    madeBy: 'Made with Entente · \u2068وِفاق\u2069.',
  },
};
