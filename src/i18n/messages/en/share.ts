/** Sharing a view: its address, its QR code, the device's own way, and a frame for other pages. */
export const share = {
  title: 'Share this view',

  link: 'Link to this view',
  onlyHere:
    'This link opens on this device or network only; put the site on a public host to share it.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. The text is selected: copy it by hand.',
  send: 'Share via…',
  sendFailed: 'The link could not be shared this way. Copy it instead.',
  cite: 'Cite this view',

  code: 'QR code',
  codeOf: 'QR code of the link to this view',
  codeHint: 'Point a phone’s camera at it to open this view there.',
  codeTooLong: 'The link is too long for a QR code. Undo some moves, or copy the link.',
  saveCode: 'Save QR code as SVG',
  codeSaved: (name: string): string => `File saved: ${name}`,

  embed: 'Embed',
  embedHint:
    'Shows this view in another page: the graph with its quotes, without panels, and a link back here.',
  size: 'Size',
  sizes: { column: 'Full width', small: '480 × 360', large: '960 × 640' },
  language: 'Language',
  languages: { reader: 'The reader’s', this: 'English' },
  theme: 'Theme',
  host: 'Allowed controlling site (advanced)',
  hostHint: 'Optional: the address of a site whose scripts may select and filter.',
  hostInvalid: 'Enter a web address such as https://example.org.',
  snippet: 'Embed code',
};

/** The messages of sharing a view. */
export type ShareMessages = typeof share;
