import { createLibrary } from './create-library';

/** The library of this browser. */
export const library = createLibrary();
