import { formatNumber } from '../../format';
import type { HistoryMessages } from '../en/history';

/** The history of the view, in Arabic. */
export const history: HistoryMessages = {
  title: 'سجل التغييرات',
  beginning: 'البداية',
  named: (change, what) => `${change}: ${what}`,
  none: 'لا شيء',
  everything: 'الكل',
  left: 'خروج',
  pair: (a, b) => `${a} – ${b}`,
  step: (title, step) => `${title}، الخطوة ${formatNumber('ar', step)}`,
  comma: '، ',
  undone: 'تم التراجع عنه',
};
