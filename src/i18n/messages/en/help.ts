/** The help: what this is, and what can be done with it. */
export const help = {
  title: 'Help',
  what: 'Every line on the graph stands for a relation that a sentence of the article states. Nothing is drawn without its quote.',
  doing: 'What you can do',
  deeds: [
    'Click or tap an actor or a line: its quotes, who says them, and their translation are under Details.',
    'Switch stances, kinds and types of statement on and off under Filters: the legend is the filter.',
    'Look at the same choice as graph, table, matrix, article or map: keys 1 to 5.',
    'Take back anything with Undo; History lists every change.',
    'Send exactly what you see with Share: the address always holds it.',
    'Take it away as an image, as data, as a citation or on paper.',
  ],
  more: 'More',
};
