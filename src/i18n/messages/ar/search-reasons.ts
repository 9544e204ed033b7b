import type { SearchReasons } from '../en/search-reasons';

/** Why an actor was found, in Arabic. */
export const searchReasons: SearchReasons = {
  country: 'البلد:',
  attribute: 'سمة:',
  capital: 'العاصمة:',
};
