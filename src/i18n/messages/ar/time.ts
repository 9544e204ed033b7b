import { plural } from '../../format';
import type { TimeMessages } from '../en/time';

/** The timeline, in Arabic. */
export const time: TimeMessages = {
  region: 'الخط الزمني',
  items: 'العلاقات المؤرَّخة، من الأقدم إلى الأحدث',
  bins: 'العلاقات المؤرَّخة حسب الزمن',
  noneLeft: 'لا علاقات مؤرَّخة تطابق التصفية.',
  allDates: 'كل التواريخ',
  periodStart: 'بداية الفترة',
  periodEnd: 'نهاية الفترة',
  previous: 'التاريخ السابق',
  next: 'التاريخ التالي',
  play: 'تشغيل',
  stop: 'إيقاف',
  slow: 'أبطأ: تقليل الحركة مفعّل.',
  clear: { written: 'إلغاء', heard: 'إلغاء الفترة' },
  closer: { written: 'تكبير', heard: 'تكبير الفترة' },
  whole: { written: 'تصغير', heard: 'تصغير إلى المدة كلها' },
  undated: (count) =>
    plural('ar', count, {
      zero: 'لا علاقات بلا تاريخ',
      one: 'علاقة واحدة بلا تاريخ',
      two: 'علاقتان بلا تاريخ',
      few: '# علاقات بلا تاريخ',
      many: '# علاقة بلا تاريخ',
      other: '# علاقة بلا تاريخ',
    }),
  bin: (dates, relations) => `${dates}: ${relations}`,
  key: 'دليل الرموز',
  relations: 'العلاقات',
  dates: 'التواريخ',
  marks: {
    day: 'يوم',
    extent: 'شهر أو سنة',
    interval: 'من تاريخ إلى تاريخ',
    open: 'لا نهاية له، أو لا تُعرف نهايته',
    doubt: 'نحو (~) أو ربما (؟)',
    over: 'مشطوبة: انتهت',
    inferred: 'مفرَّغ: مستنتَج',
  },
};
