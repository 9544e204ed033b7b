import { plural } from '../../format';
import type { FirstMessages } from '../en/first';

/** The search, in Arabic. */
export const search: FirstMessages['search'] = {
  label: 'ابحث في الأطراف والأنواع والاقتباسات',
  placeholder: 'ابحث',
  actors: 'الأطراف',
  kinds: 'أنواع العلاقات',
  quotes: 'الاقتباسات',
  empty: (query) => `لا نتائج تطابق «${query}».`,
  results: 'النتائج',
  more: (count) =>
    plural('ar', count, {
      zero: 'لا نتائج أخرى',
      one: 'نتيجة أخرى',
      two: 'نتيجتان أخريان',
      few: '# نتائج أخرى',
      many: '# نتيجة أخرى',
      other: '# نتيجة أخرى',
    }),
  showKind: 'عرض هذا النوع وحده',
};
