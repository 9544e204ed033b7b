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
    quote: 'The article with the quote, its words and their position in a note.',
    relation: 'The entry in the dataset, then the articles it rests on, with their words.',
    dataset: 'Everything taken from the articles, in the current version.',
    view: 'The graph as shown now, with the link that opens it.',
  },
  format: 'Format',
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Citation copied.',
  copyFailed: 'The browser did not allow copying. The citation is selected: copy it by hand.',
  save: 'Save as file',
  saved: (name: string): string => `File saved: ${name}`,
  onlyHere: 'The link in it opens on this device or network only.',

  comma: ', ',
  version: (version: string): string => `Version ${version}`,
  licence: (licence: string): string => `Licence: ${licence}`,
  asOf: (date: string): string => `As of ${date}`,
  media: { dataset: 'Dataset', webpage: 'Interactive graph' },
  accessed: (day: string): string => `Accessed ${day}`,
  quoted: (quote: string): string => `Quoted: ${quote}`,
  translated: (translation: string): string => `Translation: ${translation}`,
  readIn: (title: string, version: string, link: string): string =>
    `Read in ${title}, version ${version}: ${link}`,
  view: (shown: string): string => `View: ${shown}`,
};

/** The messages of citations. */
export type CiteMessages = typeof cite;
