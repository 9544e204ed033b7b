import { plural } from '../../format';

/** What is said when the page cannot go on, and the ways out of it. */
export const failure = {
  openingTitle: 'The article’s graph could not be opened',
  offline: 'There seems to be no connection, so the data could not be loaded.',
  missing: (status: number): string =>
    `The server did not send the data (error ${status}); it may have been moved.`,
  slow: 'The data did not arrive in time.',
  large: 'The data is too large for this page.',
  invalid: 'The data has errors, so it was not opened.',
  errors: (count: number): string =>
    plural('en', count, {
      one: 'One error, with its line and column:',
      other: '# errors, with their lines and columns:',
    }),
  moreErrors: (count: number): string =>
    plural('en', count, { one: 'and one more', other: 'and # more' }),
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
