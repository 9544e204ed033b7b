/** Citations: what can be cited, in which form, and the words that stand in them. */
export const cite = {
  title: 'Cite',
  cite: 'Cite',
  citeQuote: 'Cite quote',
  copyQuotes: 'Copy quotes',

  subject: 'What to cite',
  subjects: {
    quote: 'The quote',
    relation: 'The relation',
    dataset: 'The dataset',
    view: 'This view',
  },
  whichQuote: 'Which quote',
  hints: {
    quote: 'The article that the quote stands in, with its words and their place in a note.',
    relation: 'The entry of the dataset, and after it the articles that say so, with their words.',
    dataset: 'All that was read from the articles, in its present version.',
    view: 'The graph as it is shown now, by the address that opens it.',
  },
  format: 'Format',
  citation: 'Citation',
  copy: 'Copy',
  copied: 'The citation is on the clipboard.',
  copyFailed: 'The browser did not allow copying. The citation is selected: copy it by hand.',
  save: 'Save as a file',
  saved: (name: string): string => `The file was saved: ${name}`,
  onlyHere: 'The address in it opens on this device or network only: nobody else can follow it.',

  comma: ', ',
  version: (version: string): string => `Version ${version}`,
  media: { dataset: 'Dataset', webpage: 'Interactive graph' },
  accessed: (day: string): string => `Accessed ${day}`,
  quoted: (quote: string): string => `Quoted: ${quote}`,
  translated: (translation: string): string => `Translation: ${translation}`,
  readIn: (title: string, version: string, link: string): string =>
    `Read in ${title}, version ${version}: ${link}`,
  view: (shown: string): string => `View: ${shown}`,
};
