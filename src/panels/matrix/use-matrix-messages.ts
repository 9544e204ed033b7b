import { MATRIX_MESSAGES, type MatrixMessages } from '~/i18n/matrix-messages';
import { useLocale } from '~/i18n/use-messages';

/** The messages of the matrix in the interface language. */
export function useMatrixMessages(): MatrixMessages {
  return MATRIX_MESSAGES[useLocale()];
}
