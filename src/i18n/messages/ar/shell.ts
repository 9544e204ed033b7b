import { formatNumber, plural } from '../../format';
import type { FirstMessages } from '../en/first';

/** The page around the panels, in Arabic. */
export const shell: FirstMessages['shell'] = {
  purpose: 'من مع من ومن ضد من في مقال إخباري واحد، وكل خط موثّق باقتباس من المقال',
  purposeOfFiles: 'من مع من ومن ضد من، وكل خط موثّق بسجله',
  skip: 'روابط الانتقال',
  skipToGraph: 'الانتقال إلى الرسم',
  skipToFilters: 'الانتقال إلى عوامل التصفية',
  skipToDetails: 'الانتقال إلى التفاصيل',

  actions: 'إجراءات',
  filters: 'عوامل التصفية',
  graph: 'الرسم',
  details: 'التفاصيل',
  search: 'البحث',
  more: 'المزيد',
  legend: 'دليل الرموز',
  bar: 'الأقسام',

  showFilters: 'إظهار عوامل التصفية',
  hideFilters: 'إخفاء عوامل التصفية',
  showDetails: 'إظهار التفاصيل',
  hideDetails: 'إخفاء التفاصيل',
  close: 'إغلاق',
  closePanel: (panel) => `إغلاق: ${panel}`,
  enlargeSheet: 'توسيع إلى كامل الارتفاع',
  shrinkSheet: 'تقليص إلى نصف الارتفاع',

  toolbar: 'خيارات الرسم',
  level: 'مستوى التفصيل',
  levels: { named: 'أشخاص ودول', principals: 'دول وجماعات فقط' },
  layout: 'توزيع الرسم',
  rerunLayout: 'إعادة التوزيع',

  panes: 'طرق العرض',
  timeline: 'الخط الزمني',

  language: 'اللغة',
  theme: 'المظهر',
  themes: { system: 'حسب النظام', light: 'فاتح', dark: 'داكن' },

  shown: (shown, total) =>
    `${formatNumber('ar', shown)} من أصل ${plural('ar', total, {
      zero: 'لا شيء',
      one: 'علاقة واحدة',
      two: 'علاقتين',
      few: '# علاقات',
      many: '# علاقة',
      other: '# علاقة',
    })}`,
  reset: 'إعادة ضبط التصفية',
  showHidden: (count) =>
    `إظهار ${plural('ar', count, {
      zero: 'الأطراف المخفية',
      one: 'طرف مخفي واحد',
      two: 'طرفين مخفيين',
      few: '# أطراف مخفية',
      many: '# طرفًا مخفيًّا',
      other: '# طرف مخفي',
    })}`,

  loading: 'جارٍ التحميل…',
  partFailed: 'تعذّر تحميل هذا القسم. ربما انقطع الاتصال أو صدرت نسخة أحدث من الصفحة.',
  reload: 'إعادة تحميل الصفحة',

  hint: (change, key) => `${change}، ${key}`,
  changes: {
    select: 'التحديد',
    focus: 'التركيز',
    filter: 'تصفية',
    'reset-filters': 'إعادة ضبط التصفية',
    level: 'مستوى التفصيل',
    layout: 'توزيع الرسم',
    move: 'تحريك',
    pin: 'تثبيت',
    isolates: 'الأطراف التي بلا علاقات',
    limit: 'عدد الأطراف المرسومة',
    group: 'المجموعات',
    'line-width': 'عرض الخطوط',
    pane: 'طريقة العرض',
    split: 'عرض مقسوم',
    story: 'قصة',
    'open-link': 'فتح عرض',
    edit: 'تحرير',
  },

  notices: {
    'link-parts-dropped': 'تعذّر التعرف على أجزاء من الرابط: ',
    'link-is-later': 'الرابط من إصدار أحدث من هذه الصفحة، فعُرض منه ما يمكن لهذا الإصدار قراءته.',
    copied: 'تم نسخ الرابط.',
    'quote-copied': 'تم نسخ الاقتباس مع مصدره.',
    'copy-failed': 'لم يسمح المتصفح بالنسخ. انسخ الرابط يدويًّا: ',
    exported: 'تم حفظ الصورة: ',
    opened: 'تم فتح: ',
    library: 'المكتبة: ',
    'language-failed': 'تعذّر تحميل اللغة الأخرى. قد يكون الاتصال مقطوعًا؛ أعد المحاولة لاحقًا.',
  },
  dismiss: 'إخفاء هذا التنبيه',
};
