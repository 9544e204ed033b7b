import { formatNumber } from '../../format';
import { plural } from '../../plural';
import { actors, relations } from './counts';
import { saving } from './saving';

/** The export of pictures, and what is written on them. */
export const exportMessages = {
  title: 'Export image',
  previewOf: (title: string): string => `The image as it will be saved: ${title}`,
  previewFailed: 'The preview could not be drawn. Saving may still work.',
  previewBusy: 'Drawing the preview…',

  format: 'Format',
  formatHints: {
    png: 'Pixels without loss: for slides and documents.',
    jpeg: 'Pixels with some loss: where nothing else is accepted.',
    webp: 'Pixels in a small file: for web pages.',
    svg: 'Lines and letters, sharp at any size: for web pages and drawing programs.',
    pdf: 'A page of lines and letters, sharp at any size: for print, and searchable.',
  },
  background: 'Background',
  paper: 'Paper',
  transparent: 'Transparent',
  extent: 'What to show',
  whole: 'All of it',
  current: 'Current view',
  parts: 'Around it',

  pixels: (width: number, height: number): string =>
    `${formatNumber('en', width)} × ${formatNumber('en', height)} pixels`,

  ...saving,
  copy: 'Copy image',
  working: 'Drawing the image…',
  saved: (name: string): string => `Saved as ${name}.`,
  copied: 'The image is on the clipboard.',

  tooLarge: (dpi: number, width: number, height: number): string =>
    `At ${formatNumber('en', dpi)} dots per inch this image has ${formatNumber('en', width)} × ${formatNumber('en', height)} pixels, more than a browser can draw.`,
  refused: (width: number, height: number): string =>
    `This browser does not have enough memory for an image of ${formatNumber('en', width)} × ${formatNumber('en', height)} pixels.`,
  unwritable: 'The image could not be made. Nothing was saved.',
  copyRefused: 'The browser did not allow copying the image. Save it instead.',
  useSvg: 'Use SVG',
  usePng: 'Use PNG',

  legendLines: 'Lines',
  legendFirmness: 'How firmly said',
  legendActors: 'Actors',
  legendWeight: 'A thicker line has more claims; a larger mark has more relations.',
  levels: { named: 'Actors as named', principals: 'States and groups' },
  actors,
  shown: (shown: number, total: number): string =>
    shown === total ? relations(total) : `${formatNumber('en', shown)} of ${relations(total)}`,
  around: (actor: string, steps: number): string =>
    `around ${actor}, ${plural('en', steps, { one: '# step', other: '# steps' })}`,
  separator: ' · ',
  source: 'Source: ',
  quotedTitle: (title: string): string => `“${title}”`,
  comma: ', ',
  moreSources: (count: number): string =>
    plural('en', count, { one: 'and # more source', other: 'and # more sources' }),
  drawn: 'Drawn with Entente · \u2068وِفاق\u2069',
  drawnBy: (date: string): string => `Drawn with Entente · \u2068وِفاق\u2069, ${date}`,
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
