import { formatNumber } from '../../format';
import { plural } from '../../plural';
import { actors, relations } from './counts';

const number = (value: number): string => formatNumber('en', value);
const rows = (count: number): string => plural('en', count, { one: '# row', other: '# rows' });

/** Opening a file of the reader's own: where it comes from, what it is taken for, what comes out. */
export const openingMessages = {
  title: 'Open',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  dropHere: 'or drop it anywhere on this page',
  dropNow: 'Drop to open',
  paste: 'Paste a table',
  pasteLabel: 'Text of a table or graph file',
  pasteHint: 'Cells copied from a spreadsheet, CSV, or the text of any file named above.',
  openText: 'Read text',
  pastedName: 'Pasted text',
  formats:
    'Tables: CSV, TSV, Excel (xlsx), OpenDocument (ods). Graphs: GraphML, yEd, GEXF, Cytoscape, CX, CX2, JGF, GraphViz DOT, Pajek, UCINET DL, signed edge lists. Also Entente’s own JSON, and zip or gzip of these; up to 50 MB or 100,000 relations.',
  /** What a tie is called of which the file says no kind. */
  tie: 'Tie',
  stays: 'The file is read on this device and is not sent anywhere.',
  examples: 'Examples',
  reading: (name: string): string => `Reading ${name}…`,
  working: 'Reading again with these settings…',
  cancel: 'Cancel',
  failed: (name: string): string => `${name} could not be opened. Nothing has changed.`,
  brokeDown:
    'Reading stopped: the file is too large for this device or the browser ended the work.',

  outcome: 'What will open',
  counts: (actorCount: number, relationCount: number): string =>
    `${actors(actorCount)}, ${relations(relationCount)}`,
  leftOut: (count: number): string => `${rows(count)} left out`,
  open: 'Open',
  openWithout: (count: number): string => `Open without ${rows(count)}`,
  opened: (name: string): string => `${name} is open.`,
  nothingComes: 'No relations come out of this file. Say below which columns hold both ends.',

  remembered: 'You opened a file with these columns before.',
  useRemembered: 'Use the same choices',

  questions: 'Please check',
  questionDates: (column: string, examples: string): string =>
    `Nothing in “${column}” proves whether the day or the month comes first (${examples}).`,
  dayFirst: 'Day first',
  monthFirst: 'Month first',
  questionDecimal: (column: string, examples: string): string =>
    `Nothing in “${column}” proves whether a comma or a point parts decimals (${examples}).`,
  decimalComma: 'Comma',
  decimalPoint: 'Point',
  questionEncoding: (encoding: string): string =>
    `The text was read as ${encoding}, which is a guess. Check that names below look right.`,
  questionRole: (column: string, role: string): string => `Is “${column}” the column of: ${role}?`,
  looksRight: 'It looks right',
  yes: 'Yes',
  no: 'No',
  questionNames: (one: string, other: string, count: number, otherCount: number): string =>
    `“${one}” (${number(count)}×) and “${other}” (${number(otherCount)}×) are two actors. If they are one, write both alike in the file.`,
  moreQuestions: (count: number): string => `And ${number(count)} more.`,

  columns: 'Columns',
  columnsHint: 'What each column holds.',
  roleOf: (column: string): string => `What “${column}” holds`,
  noHeading: (position: number): string => `Column ${number(position)}`,
  roles: {
    from: 'From',
    to: 'To',
    'from-name': 'Name of From',
    'to-name': 'Name of To',
    'from-kind': 'Kind of actor of From',
    'to-kind': 'Kind of actor of To',
    'from-country': 'Country of From',
    'to-country': 'Country of To',
    kind: 'Kind of relation',
    sign: 'Stance',
    weight: 'Weight',
    date: 'Date',
    start: 'From date',
    end: 'Until date',
    direction: 'Direction',
    quote: 'Quote',
    source: 'Source',
    id: 'Identifier',
    name: 'Name',
    'name-ar': 'Name in Arabic',
    'actor-kind': 'Kind of actor',
    country: 'Country',
    x: 'Place across',
    y: 'Place down',
    attribute: 'Keep as attribute',
    ignore: 'Leave out',
  },
  reasons: {
    heading: 'by its heading',
    values: 'by its values',
    format: 'as the format says',
    given: 'as chosen',
    position: 'by its position',
    nothing: 'nothing tells',
  },
  certainties: { sure: 'sure', likely: 'likely', doubtful: 'a guess' },

  preview: 'First rows',
  line: 'Line',
  previewOf: (table: string): string => `First rows of ${table}`,
  noPreview: 'There are no rows.',

  values: 'Kinds and stances',
  valuesHint: 'What each value of the file stands for.',
  value: 'Value',
  count: 'Rows',
  stance: 'Stance',
  stanceOf: (value: string): string => `Stance of “${value}”`,
  kindOf: (value: string): string => `Kind of “${value}”`,
  ownKind: 'Own kind',
  signs: { with: 'With', against: 'Against', neither: 'Neither' },
  moreValues: (count: number): string => `Show ${number(count)} more`,

  settings: 'How the file is read',
  encoding: 'Encoding',
  delimiter: 'Cells parted by',
  delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar', ' ': 'Space' },
  decimal: 'Decimals after',
  dates: 'Dates',
  header: 'Headings in line',
  noHeader: 'No headings',
  tables: 'Table',
  hidden: '(hidden)',
  shape: 'Rows are',
  shapes: {
    ties: 'Relations',
    actors: 'Actors',
    matrix: 'A matrix',
    adjacency: 'Neighbours of an actor',
    years: 'One column a year',
    sides: 'Events with two sides',
  },
  signed: 'Negative and positive numbers are stances',
  guessed: (what: string): string => `Automatic: ${what}`,
  saveMapping: 'Save these choices',
  loadMapping: 'Use saved choices',
  badMapping: 'This is not a file of saved choices. Nothing has changed.',

  issues: 'Found in the file',
  noIssues: 'Nothing to report.',
  severities: {
    error: 'Left out',
    warning: 'Doubtful',
    repair: 'Repaired',
    notice: 'Noted',
  },
  place: (line: number, column: number): string => `line ${number(line)}, column ${number(column)}`,
  placeLine: (line: number): string => `line ${number(line)}`,
  placeCell: (cell: string): string => `cell ${cell}`,
  moreIssues: (count: number): string => `Show ${number(count)} more`,
  notListed: (count: number): string => `${number(count)} more are counted and not listed.`,
  copyReport: 'Copy report',
  reportCopied: 'Report copied.',
  copyRefused: 'The browser did not allow copying.',
  saveBadRows: 'Save left-out rows as CSV',
};

/** The messages of opening files. */
export type OpeningMessages = typeof openingMessages;
