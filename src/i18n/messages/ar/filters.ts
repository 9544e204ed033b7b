import type { Messages } from '../../messages';
import { relations } from './counts';

/** The filters, in Arabic. */
export const filters: Messages['filters'] = {
  hint: 'ضع علامة للإظهار وأزلها للإخفاء. اضغط اسمًا ليظهر وحده، واضغطه ثانيةً ليظهر الكل.',
  facet: (label, count) => `${label}، ${relations(count)}`,
  only: (label) => `${label} فقط`,
  onlyShort: 'فقط',
  allShort: 'الكل',
  reset: 'إلغاء التصفية',
  resetGroup: (group) => `إلغاء التصفية: ${group}`,
  resetAll: 'إلغاء التصفية كلها',
  kindsOf: (group, sign) => `${group}: ${sign}`,
  signs: { with: 'مع', against: 'ضد', neither: 'لا مع ولا ضد' },
  kindSigns: {
    with: 'مع',
    against: 'ضد',
    neither: 'لا مع ولا ضد',
    'as-given': 'بأي إشارة كانت',
  },
  modalities: {
    fact: 'خبر',
    claim: 'قول',
    opinion: 'رأي',
    plan: 'خطة',
    threat: 'تهديد',
    allegation: 'ادعاء',
  },
  unfold: 'واحدًا واحدًا',
  sourceVoice: 'المقال نفسه',
  periodStart: 'من',
  periodEnd: 'إلى',
  undated: 'علاقات بلا تاريخ',
  noDates: 'لا علاقة مؤرَّخة هنا.',
  bare: 'أطراف بلا علاقات',
  bareChoices: { fade: 'باهتة', hide: 'مخفية' },
};
