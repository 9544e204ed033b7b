import { formatNumber, plural } from '../../format';
import type { TableMessages } from '../en/table';

/** The table of relations and actors, in Arabic. */
export const table: TableMessages = {
  region: 'الجدول',
  tables: 'محتوى الجدول',
  relations: 'العلاقات',
  actors: 'الأطراف',
  help:
    'اضغط على عنوان عمود للفرز به، ومع Shift للفرز بأكثر من عمود. مفتاحا السهمين ينقلانك بين الصفوف، ' +
    'ومفتاح Enter يفتح التفاصيل، ومفتاح المسافة يحدد الصف للنسخ، ومفتاح القائمة يفتح قائمة الإجراءات.',

  from: 'من',
  kind: 'النوع',
  to: 'إلى',
  sign: 'الموقف',
  signs: { with: 'مع', against: 'ضد', neither: 'لا مع ولا ضد' },
  modality: 'نوع القول',
  when: 'متى',
  by: 'القائل',
  quote: 'الاقتباس',
  translation: 'الترجمة',
  weight: 'الوزن',
  record: 'السجل',
  name: 'الاسم',
  actsFor: 'يمثّل',
  claims: 'الاقتباسات',

  columns: 'الأعمدة',
  directions: { asc: 'تصاعديًّا', desc: 'تنازليًّا' },
  sortedBy: (label, direction) => `${label} ${direction}`,
  sorted: (parts) => `الفرز حسب: ${parts.join('، ثم ')}.`,
  unsorted: 'بترتيب المقال.',
  place: (place) => formatNumber('ar', place),
  alsoSorted: (place, direction) => `معيار الفرز رقم ${formatNumber('ar', place)}، ${direction}`,
  severally: 'فرز بأكثر من عمود',

  markAll: 'تحديد كل الصفوف',
  mark: (title) => `تحديد: ${title}`,
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
      zero: 'لا صفوف محدَّدة للنسخ',
      one: 'نسخ صف محدَّد واحد',
      two: 'نسخ صفّين محدَّدين',
      few: 'نسخ # صفوف محدَّدة',
      many: 'نسخ # صفًّا محدَّدًا',
      other: 'نسخ # صف محدَّد',
    }),
  copied: (count) =>
    plural('ar', count, {
      zero: 'لم تُنسخ أي صفوف.',
      one: 'تم نسخ صف واحد.',
      two: 'تم نسخ صفّين.',
      few: 'تم نسخ # صفوف.',
      many: 'تم نسخ # صفًّا.',
      other: 'تم نسخ # صف.',
    }),
  copyFailed: 'لم يسمح المتصفح بالنسخ.',

  moreQuotes: (count) => `المزيد (${formatNumber('ar', count)})`,
  fewerQuotes: 'اقتباس واحد فقط',
  noActors: 'لا أطراف في المقال.',
  leftNoActors: 'لا أطراف تطابق التصفية.',
};
