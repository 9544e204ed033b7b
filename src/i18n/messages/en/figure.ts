import { formatNumber } from '../../format';
import { plural } from '../../plural';

const number = (value: number): string => formatNumber('en', value);

/** The composing of figures: what they show, for what use, in what language and look. */
export const figure = {
  kind: 'Figure',
  kinds: { graph: 'Graph', map: 'Map', matrix: 'Matrix', timeline: 'Timeline' },
  size: 'Size',
  presets: {
    fit: 'As large as the figure needs',
    slide: 'Slide, 16:9',
    square: 'Square',
    'a4-portrait': 'A4, portrait',
    'a4-landscape': 'A4, landscape',
    'letter-portrait': 'Letter, portrait',
    'letter-landscape': 'Letter, landscape',
    custom: 'Another size',
  },
  width: 'Width',
  height: 'Height',
  unit: 'Unit',
  units: { px: 'pixels', mm: 'mm', in: 'inches' },
  resolution: 'Resolution, dots per inch',
  otherResolution: 'Another',
  outOfBounds: (least: number, most: number): string =>
    `Write a number from ${number(least)} to ${number(most)}.`,
  locale: 'Language',
  theme: 'Look',
  themes: { light: 'Light', dark: 'Dark' },
  parts: {
    title: 'Title',
    subtitle: 'Subtitle',
    legend: 'Legend',
    source: 'Source',
    date: 'Date',
    link: 'Link',
    notes: 'Numbered evidence notes',
  },
  titleText: 'Words of the title',
  subtitleText: 'Words of the subtitle',

  evidence: 'Evidence',
  moreNotes: (count: number): string =>
    plural('en', count, {
      one: 'And # more note, for which there is no room.',
      other: 'And # more notes, for which there is no room.',
    }),
  moreNotesAt: (count: number): string =>
    plural('en', count, {
      one: 'And # more note: see the link.',
      other: 'And # more notes: see the link.',
    }),

  millimetres: (width: number, height: number): string => `${number(width)} × ${number(height)} mm`,
  inches: (width: number, height: number): string => `${number(width)} × ${number(height)} in`,
  vector: 'Sharp at any size',

  notesShown: (shown: number, all: number): string =>
    shown === 0
      ? `None of the ${number(all)} notes has room here.`
      : `${number(shown)} of ${number(all)} notes have room, and the figure says so. With a filter or a selection there are fewer.`,
  smallLetters: (points: number): string =>
    `The smallest letters are ${number(points)} points high, too small to be read. A larger size helps.`,
  unnamed: (count: number): string =>
    plural('en', count, {
      one: 'There is no room for # name. A larger size helps.',
      other: 'There is no room for # names. A larger size helps.',
    }),
  noRoom: (parts: string): string => `No room for: ${parts}. A larger size helps.`,
  nothingDated: 'Nothing that is shown has a date.',
  smallerResolution: (dpi: number): string => `Use ${number(dpi)} dots per inch`,
};
