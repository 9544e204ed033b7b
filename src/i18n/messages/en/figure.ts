import { formatNumber, plural } from '../../format';

const number = (value: number): string => formatNumber('en', value);

/** The composing of images: what they show, for what use, in what language and theme. */
export const figure = {
  kind: 'Image of',
  kinds: { graph: 'Graph', map: 'Map', matrix: 'Matrix', timeline: 'Timeline' },
  size: 'Size',
  presets: {
    fit: 'Fit to content',
    slide: 'Slide, 16:9',
    square: 'Square',
    'a4-portrait': 'A4, portrait',
    'a4-landscape': 'A4, landscape',
    'letter-portrait': 'Letter, portrait',
    'letter-landscape': 'Letter, landscape',
    custom: 'Custom size',
  },
  width: 'Width',
  height: 'Height',
  unit: 'Unit',
  units: { px: 'pixels', mm: 'mm', in: 'inches' },
  resolution: 'Resolution (dpi)',
  otherResolution: 'Custom',
  outOfBounds: (least: number, most: number): string =>
    `Enter a number between ${number(least)} and ${number(most)}.`,
  locale: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  parts: {
    title: 'Title',
    subtitle: 'Subtitle',
    legend: 'Legend',
    source: 'Source',
    date: 'Date',
    link: 'Link',
    notes: 'Numbered notes with quotes',
    translations: 'Translations of quotes',
  },
  titleText: 'Title text',
  subtitleText: 'Subtitle text',

  evidence: 'Evidence',
  notDrawn: 'Without a number, as no line of the image stands for them:',
  within: (actor: string): string => `within ${actor}`,
  notesFollow: 'The numbers refer to the notes on the following pages.',
  pageOf: (page: number, of: number): string => `Page ${number(page)} of ${number(of)}`,
  moreNotes: (count: number): string =>
    plural('en', count, {
      one: '# more note not shown',
      other: '# more notes not shown',
    }),
  moreNotesAt: (count: number): string =>
    plural('en', count, {
      one: '# more note: see the link',
      other: '# more notes: see the link',
    }),

  millimetres: (width: number, height: number): string => `${number(width)} × ${number(height)} mm`,
  inches: (width: number, height: number): string => `${number(width)} × ${number(height)} in`,
  vector: 'Sharp at any size',

  notesShown: (shown: number, all: number): string =>
    shown === 0
      ? `None of the ${number(all)} notes fit. Choose PDF for all, or filter or select.`
      : `${number(shown)} of ${number(all)} notes fit. Choose PDF for all, or filter or select.`,
  pages: (count: number): string => plural('en', count, { one: '# page', other: '# pages' }),
  smallNames: (points: number, wanted: number): string =>
    `The smallest names are ${number(points)} points high; on a slide they can be read from ${number(wanted)} points.`,
  fewerActors: 'Show states and groups only, or filter.',
  filterToRead: 'Filter, or choose a larger size.',
  showGroups: 'Show states and groups only',
  noLink: 'No link: nobody else can open this address. Publish the page, then export.',
  level: 'Detail',
  asInView: 'As on the page',
  smallLetters: (points: number): string =>
    `The smallest text is ${number(points)} pt, too small to read. Choose a larger size.`,
  unnamed: (count: number): string =>
    plural('en', count, {
      one: '# name does not fit. Choose a larger size.',
      other: '# names do not fit. Choose a larger size.',
    }),
  noRoom: (parts: string): string => `Does not fit: ${parts}. Choose a larger size.`,
  nothingDated: 'No dated relations to show.',
  smallerResolution: (dpi: number): string => `Use ${number(dpi)} dpi`,
};

/** The messages of composing figures. */
export type FigureMessages = typeof figure;
