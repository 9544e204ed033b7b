/** What is said when the page cannot go on, and the ways out of it. */
export const failure = {
  openingTitle: 'The article’s graph could not be opened',
  offline: 'There seems to be no connection, so the data could not be loaded.',
  missing: (status: number): string =>
    `The server did not send the data (error ${status}); it may have been moved.`,
  slow: 'The data did not arrive in time.',
  large: 'The data is too large for this page.',
  invalid: 'This version of the page cannot read the data.',
  firstIssue: 'First problem: ',
  tryAgain: 'Try again',

  crashTitle: 'Something went wrong',
  crash: 'Nothing is lost: your view is kept in the address bar.',
  crashReason: 'Error: ',
  reload: 'Reload page',
  resetView: 'Go to the first view',
  copyDetails: 'Copy details',
  detailsCopied: 'Details copied.',
  detailsNotCopied: 'The browser did not allow copying. Here they are:',
};
