import { formatNumber } from '../../format';
import type { HistoryMessages } from '../../history-messages';

/** The list of steps, in Arabic. */
export const history: HistoryMessages = {
  title: 'الخطوات',
  beginning: 'البداية',
  named: (change, what) => `${change}: ${what}`,
  none: 'لا شيء',
  everything: 'الكل',
  left: 'خروج',
  pair: (a, b) => `${a} – ${b}`,
  step: (title, step) => `${title}، الخطوة ${formatNumber('ar', step)}`,
  undone: 'خطوة ملغاة',
};
