import { plural } from '../../plural';

/** Sharing a view: its address, its QR code, the device's own way, and a frame for other pages. */
export const share = {
  title: 'Share this view',

  link: 'Link to this view',
  length: (letters: number): string =>
    plural('en', letters, { one: '# character', other: '# characters' }),
  onlyHere:
    'This address opens on this device or network only: nobody else can follow the link. ' +
    'Put the site on a public host first.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. The text is selected: copy it by hand.',
  send: 'Send with…',
  sendFailed: 'This device did not take the link. Copy it instead.',
  cite: 'Cite this view',

  code: 'QR code',
  codeOf: 'QR code of the link to this view',
  codeHint: 'Point a phone’s camera at it to open this view there.',
  codeTooLong:
    'The link is too long for a code that cameras can read. Undo some moves, or copy the link.',
  saveCode: 'Save the code as SVG',
  codeSaved: (name: string): string => `The file was saved: ${name}`,

  embed: 'Put it into another page',
  embedHint:
    'The page shows this view in a frame: the graph with its sentences, without panels, and a link back here.',
  size: 'Size',
  sizes: { column: 'As wide as the text', small: '480 × 360', large: '960 × 640' },
  language: 'Language',
  languages: { reader: 'The reader’s', this: 'English' },
  theme: 'Look',
  host: 'Page that may steer it',
  hostHint: 'Optional: the address of the page, if its scripts are to select and filter.',
  hostInvalid: 'This is no web address. Write one such as https://example.org.',
  snippet: 'HTML for the page',
};
