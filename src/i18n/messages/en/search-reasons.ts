/** Why an actor was found by a text that is no name of its own. */
export const searchReasons = {
  country: 'country:',
  capital: 'capital:',
  attribute: 'attribute:',
};

/** The words for why an actor was found. */
export type SearchReasons = typeof searchReasons;
