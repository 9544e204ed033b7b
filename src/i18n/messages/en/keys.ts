/** The list of keys. */
export const keys = {
  title: 'List of keys',
  hint: 'Letters do nothing while you are typing.',
  groups: {
    history: 'Undo and redo',
    show: 'What is shown',
    window: 'The window of the graph',
    page: 'The page',
  },
  graphTitle: 'In the graph',
  or: 'or',
  letters: 'Letters and signs work without Ctrl or Cmd',
};
