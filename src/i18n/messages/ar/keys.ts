import type { Messages } from '../../messages';

/** The list of keys, in Arabic. */
export const keys: Messages['keys'] = {
  title: 'المفاتيح',
  hint: 'تعمل الحروف ما دمت لا تكتب نصًا.',
  groups: { history: 'الخطوات', show: 'ما يُعرض', window: 'نافذة المخطط', page: 'الصفحة' },
  graphTitle: 'داخل المخطط',
  or: 'أو',
  letters: 'تعمل الحروف والرموز من دون Ctrl أو Cmd',
};
