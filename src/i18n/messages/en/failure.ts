/** What is said when the page cannot go on, and the ways out of it. */
export const failure = {
  openingTitle: 'The article’s graph could not be opened',
  offline: 'There seems to be no connection, so the data did not arrive.',
  missing: (status: number): string =>
    `The server did not give the data (it answered ${status}). It may have been moved.`,
  slow: 'The data did not arrive in time.',
  large: 'The data is larger than this page is willing to load.',
  invalid: 'The data arrived, but it is not what this version of the page can read.',
  firstIssue: 'The first thing wrong with it: ',
  tryAgain: 'Try again',

  crashTitle: 'Something in this page broke',
  crash: 'The view you had is still in the address bar; nothing of the data is lost.',
  crashReason: 'What broke: ',
  reload: 'Load the page again',
  resetView: 'Start from the first view',
  copyDetails: 'Copy the details',
  detailsCopied: 'The details are on the clipboard.',
  detailsNotCopied: 'The browser did not allow copying. Here they are:',
};
