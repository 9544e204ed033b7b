/** Why an actor was found by a text that is no name of its own. */
export const searchReasons = {
  country: 'country:',
  capital: 'capital:',
};
