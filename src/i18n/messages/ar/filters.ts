import { formatNumber } from '../../format';
import type { Messages } from '../en/all';
import { relations } from './counts';

/** The filters, in Arabic. */
export const filters: Messages['filters'] = {
  hint: 'ضع علامة للإظهار وأزلها للإخفاء، واضغط على اسم لعرضه وحده، ثم اضغط عليه ثانيةً لعرض الكل.',
  facet: (label, count) => `${label}، ${relations(count)}`,
  only: (label) => `${label} فقط`,
  onlyShort: 'فقط',
  allShort: 'الكل',
  reset: 'إعادة الضبط',
  resetGroup: (group) => `إعادة الضبط: ${group}`,
  resetAll: 'إعادة ضبط كل عوامل التصفية',
  kindsOf: (group, sign) => `${group}: ${sign}`,
  signs: { with: 'مع', against: 'ضد', neither: 'لا مع ولا ضد' },
  kindSigns: {
    with: 'مع',
    against: 'ضد',
    neither: 'لا مع ولا ضد',
    'as-given': 'أي موقف',
  },
  modalities: {
    fact: 'خبر',
    claim: 'تصريح',
    opinion: 'رأي',
    plan: 'خطة',
    threat: 'تهديد',
    allegation: 'ادعاء',
  },
  statuses: { holds: 'قائمة', over: 'انتهت', event: 'أحداث وغيرها' },
  leastHints: {
    degree: 'الأطراف التي لا تقل علاقاتها عن هذا العدد.',
    core: 'الأطراف التي يرتبط كل منها بما لا يقل عن هذا العدد من أطراف هي كذلك.',
  },
  least: (count) => (count > 0 ? `${formatNumber('ar', count)} على الأقل` : 'الكل'),
  unfold: 'اختيار الأطراف',
  sourceVoice: 'المقال نفسه',
  fileVoice: 'الملف نفسه',
  width: 'عرض الخطوط',
  widthChoices: { claims: 'الاقتباسات', weight: 'الوزن' },
  periodStart: 'من',
  periodEnd: 'إلى',
  undated: 'علاقات بلا تاريخ',
  noDates: 'لا علاقات مؤرَّخة.',
  bare: 'أطراف بلا علاقات',
  bareChoices: { fade: 'باهتة', hide: 'مخفية' },
};
