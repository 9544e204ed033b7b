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
