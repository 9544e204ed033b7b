import type { Locale } from './locale';
import { matrix as ar } from './messages/ar/matrix';
import { matrix as en, type MatrixMessages } from './messages/en/matrix';

/** The messages of the matrix in a language, loaded with it. */
export const MATRIX_MESSAGES: Readonly<Record<Locale, MatrixMessages>> = { en, ar };
