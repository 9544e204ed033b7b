import type { SearchReasons } from '../../search-reasons-messages';

/** Why an actor was found, in Arabic. */
export const searchReasons: SearchReasons = {
  country: 'البلد:',
  capital: 'العاصمة:',
};
