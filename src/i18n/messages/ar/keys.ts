import type { Messages } from '../../messages';

/** The list of keys, in Arabic. */
export const keys: Messages['keys'] = {
  title: 'قائمة المفاتيح',
  hint: 'لا تعمل الحروف وأنت تكتب نصًّا.',
  groups: { history: 'التراجع والإعادة', show: 'ما يُعرض', window: 'نافذة الرسم', page: 'الصفحة' },
  graphTitle: 'داخل الرسم',
  or: 'أو',
  letters: 'تعمل الحروف والرموز من دون Ctrl أو Cmd',
};
