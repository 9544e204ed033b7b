import type { Messages } from '../../messages';

/** The list of keys, in Arabic. */
export const keys: Messages['keys'] = {
  title: 'اختصارات لوحة المفاتيح',
  hint: 'تتوقف اختصارات المفتاح الواحد في أثناء الكتابة.',
  groups: {
    history: 'التراجع والإعادة',
    show: 'ما يُعرض',
    window: 'التكبير والتصغير',
    page: 'الصفحة',
  },
  graphTitle: 'داخل الرسم',
  or: 'أو',
  letters: 'اختصارات بمفتاح واحد',
};
