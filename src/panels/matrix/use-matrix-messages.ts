import { MATRIX_MESSAGES } from '~/i18n/matrix-messages';
import type { MatrixMessages } from '~/i18n/messages/en/matrix';
import { useLocale } from '~/i18n/use-messages';

/** The messages of the matrix in the interface language. */
export function useMatrixMessages(): MatrixMessages {
  return MATRIX_MESSAGES[useLocale()];
}
