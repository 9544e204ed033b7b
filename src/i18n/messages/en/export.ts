import { formatNumber, plural } from '../../format';
import { actors, relations } from './counts';
import { saving } from './saving';

/** The export of images, and what is written on them. */
export const exportMessages = {
  title: 'Export image',
  previewOf: (title: string): string => `The image as it will be saved: ${title}`,
  previewFailed: 'The preview could not be drawn. Saving may still work.',
  previewBusy: 'Drawing the preview…',

  format: 'Format',
  formatHints: {
    png: 'Best for slides and documents.',
    jpeg: 'For places that accept nothing else; some loss of quality.',
    webp: 'Small file for web pages.',
    svg: 'Sharp at any size: for web pages and drawing programs.',
    pdf: 'Sharp at any size and searchable: for print.',
  },
  letters: 'Text',
  lettersHint:
    'Other programs may show text in another font. Outlines look the same everywhere, but can no longer be edited or searched.',
  asText: 'Editable text',
  asOutlines: 'Outlines',
  background: 'Background',
  paper: 'Paper',
  transparent: 'Transparent',
  extent: 'Area',
  whole: 'Whole graph',
  current: 'Current view',
  parts: 'Include',

  pixels: (width: number, height: number): string =>
    `${formatNumber('en', width)} × ${formatNumber('en', height)} pixels`,

  ...saving,
  copy: 'Copy image',
  working: 'Drawing the image…',
  saved: (name: string): string => `Saved as ${name}.`,
  copied: 'Image copied.',

  tooLarge: (dpi: number, width: number, height: number): string =>
    `At ${formatNumber('en', dpi)} dpi this image has ${formatNumber('en', width)} × ${formatNumber('en', height)} pixels, more than a browser can draw.`,
  refused: (width: number, height: number): string =>
    `This browser does not have enough memory for an image of ${formatNumber('en', width)} × ${formatNumber('en', height)} pixels.`,
  unwritable: 'The image could not be made. Nothing was saved.',
  copyRefused: 'The browser did not allow copying the image. Save it instead.',
  useSvg: 'Use SVG',
  usePng: 'Use PNG',

  legendLines: 'Lines',
  legendFirmness: 'Type of statement',
  legendActors: 'Actors',
  legendNumber: 'A number on a line: as many relations.',
  legendMutual: 'A line without an arrow, or with a diamond or dot in its middle: mutual.',
  legendWidth: {
    claims: 'Wider line: more quotes. Larger shape: more relations.',
    weight: 'Wider line: more weight. Larger shape: more relations.',
  },
  levels: { named: 'People and states', principals: 'States and groups only' },
  actors,
  shown: (shown: number, total: number): string =>
    shown === total ? relations(total) : `${formatNumber('en', shown)} of ${relations(total)}`,
  around: (actor: string, steps: number): string =>
    `around ${actor}, distance ${formatNumber('en', steps)}`,
  titles: {
    both: 'Who stands with whom and against whom',
    with: 'Who stands with whom',
    against: 'Who stands against whom',
    neither: 'Who deals with whom',
    actor: {
      both: (name: string): string => `${name}: with whom and against whom`,
      with: (name: string): string => `${name}: with whom`,
      against: (name: string): string => `${name}: against whom`,
      neither: (name: string): string => `${name}: dealings with others`,
    },
    timeline: (title: string): string => `${title}, over time`,
    map: (title: string): string => `${title}, on the map`,
  },
  separator: ' · ',
  source: 'Source: ',
  quotedTitle: (title: string): string => `“${title}”`,
  comma: ', ',
  moreSources: (count: number): string =>
    plural('en', count, { one: 'and # more source', other: 'and # more sources' }),
  drawn: 'Made with Entente · \u2068وِفاق\u2069',
  drawnBy: (date: string): string => `Made with Entente · \u2068وِفاق\u2069, ${date}`,
  descriptions: {
    graph: (actors: string, relations: string, signs: string): string =>
      `A graph of ${actors} and ${relations}: ${signs}.`,
    map: (actors: string, relations: string, signs: string): string =>
      `A map of ${actors} and ${relations}: ${signs}.`,
    matrix: (actors: string, relations: string, signs: string): string =>
      `A matrix of ${actors} and ${relations}: ${signs}.`,
    timeline: (actors: string, relations: string, signs: string): string =>
      `A timeline of ${actors} and ${relations}: ${signs}.`,
  },
  signCount: (count: number, sign: string): string => `${formatNumber('en', count)} ${sign}`,
};

/** The messages of pictures and of saving them. */
export type ExportMessages = typeof exportMessages;
