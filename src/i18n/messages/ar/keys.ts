import type { KeysMessages } from '../../keys-messages';

/** The list of keys, in Arabic. */
export const keys: KeysMessages = {
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
