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

/** The messages of the help, which load with it. */
export type HelpMessages = typeof help;

/** The list of keyboard shortcuts. */
export const keys = {
  title: 'Keyboard shortcuts',
  hint: 'Single-key shortcuts are off while you type.',
  groups: {
    history: 'Undo and redo',
    show: 'What is shown',
    window: 'Zoom',
    page: 'Page',
  },
  graphTitle: 'In the graph',
  or: 'or',
  letters: 'Single-key shortcuts',
};

/** The messages of the list of keys, which load with it. */
export type KeysMessages = typeof keys;
