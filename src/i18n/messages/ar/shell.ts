import { formatNumber } from '../../format';
import type { Messages } from '../../messages';
import { plural } from '../../plural';

/** The page around the panels, in Arabic. */
export const shell: Messages['shell'] = {
  skip: 'روابط الانتقال',
  skipToGraph: 'الانتقال إلى الرسم',
  skipToFilters: 'الانتقال إلى التصفية',
  skipToDetails: 'الانتقال إلى التفاصيل',

  actions: 'إجراءات',
  filters: 'التصفية',
  graph: 'الرسم',
  details: 'التفاصيل',
  search: 'البحث',
  takeAway: 'تصدير وتوثيق وطباعة',
  more: 'المزيد',
  bar: 'الأقسام',

  showFilters: 'إظهار التصفية',
  hideFilters: 'إخفاء التصفية',
  showDetails: 'إظهار التفاصيل',
  hideDetails: 'إخفاء التفاصيل',
  close: 'إغلاق',
  closePanel: (panel) => `إغلاق: ${panel}`,
  enlargeSheet: 'ملء الارتفاع كله',
  shrinkSheet: 'الاكتفاء بنصف الارتفاع',

  toolbar: 'ما يعرضه الرسم',
  level: 'المستوى',
  levels: { named: 'كما وردت الأسماء', principals: 'دول وجماعات' },
  layout: 'الترتيب',
  rerunLayout: 'إعادة الترتيب',

  panes: 'طرق العرض',
  timeline: 'الخط الزمني',

  language: 'اللغة',
  theme: 'المظهر',
  themes: { system: 'بحسب الجهاز', light: 'فاتح', dark: 'داكن' },

  shown: (shown, total) =>
    `${formatNumber('ar', shown)} من أصل ${plural('ar', total, {
      zero: '# علاقات',
      one: 'علاقة واحدة',
      two: 'علاقتين',
      few: '# علاقات',
      many: '# علاقة',
      other: '# علاقة',
    })}`,
  reset: 'إلغاء التصفية',
  showHidden: (count) =>
    `إظهار ${plural('ar', count, {
      zero: 'الأطراف المخفية',
      one: 'طرف مخفي واحد',
      two: 'طرفين مخفيين',
      few: '# أطراف مخفية',
      many: '# طرفًا مخفيًا',
      other: '# طرف مخفي',
    })}`,

  loading: 'جارٍ التحميل…',
  partFailed: 'تعذّر تحميل هذا القسم. ربما انقطع الاتصال أو صدرت نسخة أحدث من الصفحة.',
  reload: 'إعادة تحميل الصفحة',

  hint: (change, key) => `${change}، ${key}`,
  changes: {
    select: 'التحديد',
    focus: 'التركيز',
    filter: 'التصفية',
    'reset-filters': 'إلغاء التصفية',
    level: 'المستوى',
    layout: 'الترتيب',
    move: 'تحريك الأطراف',
    pin: 'تثبيت طرف',
    'bare-actors': 'الأطراف التي بلا علاقات',
    pane: 'طريقة العرض',
    split: 'الرسم إلى جانب غيره',
    story: 'قصة',
    'open-link': 'فتح مشهد',
  },

  notices: {
    'link-parts-dropped': 'في الرابط أجزاء لا معنى لها هنا فأُهملت: ',
    'link-is-later': 'كُتب الرابط بإصدار أحدث من هذه الصفحة، فعُرض منه ما تفهمه هذه.',
    copied: 'نُسخ رابط هذا المشهد إلى الحافظة.',
    'quote-copied': 'نُسخ الاقتباس ومصدره إلى الحافظة.',
    'copy-failed': 'لم يسمح المتصفح بالنسخ. انسخ الرابط يدويًّا: ',
    exported: 'حُفظت الصورة: ',
  },
  dismiss: 'إخفاء هذا التنبيه',
};
