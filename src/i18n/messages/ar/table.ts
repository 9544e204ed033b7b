import { formatNumber } from '../../format';
import { plural } from '../../plural';
import type { TableMessages } from '../../table-messages';

/** The table of relations and actors, in Arabic. */
export const table: TableMessages = {
  region: 'الجدول',
  tables: 'محتوى الجدول',
  relations: 'العلاقات',
  actors: 'الأطراف',
  help:
    'اضغط عنوان عمود للفرز به، ومع Shift للفرز بأكثر من عمود. مفتاحا السهمين يتنقلان بين الصفوف، ' +
    'ومفتاح الإدخال يحدد الصف، ومفتاح المسافة يعلّمه للنسخ، ومفتاح القائمة يعرض ما يمكن فعله أيضًا.',

  from: 'من',
  kind: 'النوع',
  to: 'إلى',
  sign: 'الإشارة',
  signs: { with: 'مع', against: 'ضد', neither: 'لا مع ولا ضد' },
  modality: 'درجة الجزم',
  when: 'متى',
  by: 'القائل',
  quote: 'الاقتباس',
  translation: 'الترجمة',
  name: 'الاسم',
  actsFor: 'الجهة الممثَّلة',
  claims: 'الشواهد',

  columns: 'الأعمدة',
  directions: { asc: 'تصاعديًا', desc: 'تنازليًا' },
  sortedBy: (label, direction) => `${label} ${direction}`,
  sorted: (parts) => `الفرز حسب: ${parts.join('، ثم ')}.`,
  unsorted: 'بلا فرز: الصفوف بترتيب المقال.',
  place: (place) => formatNumber('ar', place),
  alsoSorted: (place, direction) => `معيار الفرز رقم ${formatNumber('ar', place)}، ${direction}`,
  severally: 'فرز بأكثر من عمود',

  markAll: 'تعليم الصفوف كلها',
  mark: (title) => `تعليم الصف: ${title}`,
  copyAll: (count) =>
    plural('ar', count, {
      zero: 'لا صفوف للنسخ',
      one: 'نسخ صف واحد',
      two: 'نسخ صفّين',
      few: 'نسخ # صفوف',
      many: 'نسخ # صفًّا',
      other: 'نسخ # صف',
    }),
  copyMarked: (count) =>
    plural('ar', count, {
      one: 'نسخ الصف المعلَّم',
      two: 'نسخ الصفّين المعلَّمين',
      few: 'نسخ # صفوف معلَّمة',
      many: 'نسخ # صفًّا معلَّمًا',
      other: 'نسخ # صف معلَّم',
    }),
  copied: (count) =>
    plural('ar', count, {
      one: 'نُسخ صف واحد إلى الحافظة.',
      two: 'نُسخ صفّان إلى الحافظة.',
      few: 'نُسخت # صفوف إلى الحافظة.',
      many: 'نُسخ # صفًّا إلى الحافظة.',
      other: 'نُسخ # صف إلى الحافظة.',
    }),
  copyFailed: 'لم يسمح المتصفح بالنسخ.',

  moreQuotes: (count) => `المزيد (${formatNumber('ar', count)})`,
  fewerQuotes: 'اقتباس واحد فقط',
  noActors: 'لا أطراف في المقال.',
  leftNoActors: 'لم تُبقِ التصفية أحدًا.',
};
