/** The edition of the site that the browser keeps, and parts of the page that broke. */
export const offline = {
  newEdition:
    'A new edition of this page is ready. Opening it loads the page again; your view and your library stay.',
  openNewEdition: 'Open the new edition',

  partBroke:
    'This part could not be shown because of an error in the page. The rest of the page goes on.',
  copyDiagnostics: 'Copy diagnostics',
  diagnosticsCopied: 'Diagnostics copied. They hold nothing of your data.',
};

/** The messages of what is kept offline. */
export type OfflineMessages = typeof offline;
