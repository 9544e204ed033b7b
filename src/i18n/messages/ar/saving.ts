import type { saving as inEnglish } from '../en/saving';

/** What is said of any file while it is saved, in Arabic. */
export const saving: typeof inEnglish = {
  save: 'حفظ',
  cancel: 'إلغاء',
  cancelled: 'أُلغي الأمر، ولم يُحفظ شيء.',
  unsaved: 'تعذّر حفظ الملف هناك؛ قد يكون القرص ممتلئًا أو محميًّا. اختر مكانًا آخر.',
};
