/** The list of keys. */
export const keys = {
  title: 'Keys',
  hint: 'Letters work while no text is being written.',
  groups: {
    history: 'Steps',
    show: 'What is shown',
    window: 'The window of the graph',
    page: 'The page',
  },
  graphTitle: 'In the graph',
  or: 'or',
  letters: 'Letters and signs work without Ctrl or Cmd',
};
