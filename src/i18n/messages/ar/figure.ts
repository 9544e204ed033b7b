import { formatNumber, plural } from '../../format';
import type { FigureMessages } from '../en/figure';

const number = (value: number): string => formatNumber('ar', value);

/** The composing of figures, in Arabic. */
export const figure: FigureMessages = {
  kind: 'محتوى الصورة',
  kinds: { graph: 'الرسم', map: 'الخريطة', matrix: 'المصفوفة', timeline: 'الخط الزمني' },
  size: 'المقاس',
  presets: {
    fit: 'ملاءمة المحتوى',
    slide: 'شريحة عرض، 16:9',
    square: 'مربع',
    'a4-portrait': 'A4، طولي',
    'a4-landscape': 'A4، عرضي',
    'letter-portrait': 'Letter، طولي',
    'letter-landscape': 'Letter، عرضي',
    custom: 'مقاس مخصص',
  },
  width: 'العرض',
  height: 'الارتفاع',
  unit: 'الوحدة',
  units: { px: 'بكسل', mm: 'مم', in: 'بوصة' },
  resolution: 'الدقة (نقطة/بوصة)',
  otherResolution: 'مخصصة',
  outOfBounds: (least, most) => `أدخل عددًا بين ${number(least)} و${number(most)}.`,
  locale: 'اللغة',
  theme: 'المظهر',
  themes: { light: 'فاتح', dark: 'داكن' },
  parts: {
    title: 'العنوان',
    subtitle: 'العنوان الفرعي',
    legend: 'دليل الرموز',
    source: 'المصدر',
    date: 'التاريخ',
    link: 'الرابط',
    notes: 'حواشٍ مرقّمة بالاقتباسات',
    translations: 'ترجمات الاقتباسات',
  },
  titleText: 'نص العنوان',
  subtitleText: 'نص العنوان الفرعي',

  evidence: 'الشواهد',
  notDrawn: 'بلا رقم، إذ لا خط في الصورة يمثّلها:',
  within: (actor) => `ضمن ${actor}`,
  notesFollow: 'تحيل الأرقام إلى الحواشي في الصفحات التالية.',
  pageOf: (page, of) => `الصفحة ${number(page)} من ${number(of)}`,
  moreNotes: (count) =>
    plural('ar', count, {
      zero: 'كل الحواشي معروضة',
      one: 'وحاشية أخرى غير معروضة',
      two: 'وحاشيتان أخريان غير معروضتين',
      few: 'و# حواشٍ أخرى غير معروضة',
      many: 'و# حاشية أخرى غير معروضة',
      other: 'و# حاشية أخرى غير معروضة',
    }),
  moreNotesAt: (count) =>
    plural('ar', count, {
      zero: 'كل الحواشي معروضة',
      one: 'وحاشية أخرى: انظر الرابط',
      two: 'وحاشيتان أخريان: انظر الرابط',
      few: 'و# حواشٍ أخرى: انظر الرابط',
      many: 'و# حاشية أخرى: انظر الرابط',
      other: 'و# حاشية أخرى: انظر الرابط',
    }),

  millimetres: (width, height) => `${number(width)} × ${number(height)} مم`,
  inches: (width, height) => `${number(width)} × ${number(height)} بوصة`,
  vector: 'واضحة بأي حجم',

  notesShown: (shown, all) =>
    shown === 0
      ? `لا تتسع الصورة لأي من الحواشي، وعددها ${number(all)}. اختر PDF لعرضها كلها، أو صفِّ أو حدّد.`
      : `تتسع الصورة لـ${number(shown)} من أصل ${plural('ar', all, {
          zero: 'لا شيء',
          one: 'حاشية واحدة',
          two: 'حاشيتين',
          few: '# حواشٍ',
          other: '# حاشية',
        })}. اختر PDF لعرضها كلها، أو صفِّ أو حدّد.`,
  pages: (count) =>
    plural('ar', count, {
      zero: 'لا صفحات',
      one: 'صفحة واحدة',
      two: 'صفحتان',
      few: '# صفحات',
      many: '# صفحة',
      other: '# صفحة',
    }),
  smallNames: (points, wanted) =>
    `أصغر الأسماء بحجم ${number(points)} نقطة، وتُقرأ على الشريحة من ${number(wanted)} نقطة.`,
  fewerActors: 'اعرض الدول والجماعات فقط، أو صفِّ.',
  filterToRead: 'صفِّ، أو اختر مقاسًا أكبر.',
  showGroups: 'عرض الدول والجماعات فقط',
  noLink: 'بلا رابط: لا يستطيع غيرك فتح هذا العنوان. انشر الصفحة ثم صدّر الصورة.',
  level: 'مستوى التفصيل',
  asInView: 'كما في الصفحة',
  smallLetters: (points) =>
    `أصغر النصوص بحجم ${plural('ar', points, { zero: 'أقل من نقطة', one: 'نقطة واحدة', two: 'نقطتين', few: '# نقاط', other: '# نقطة' })}، وهو أصغر من أن يُقرأ. اختر مقاسًا أكبر.`,
  unnamed: (count) =>
    plural('ar', count, {
      zero: 'لكل الأسماء مكان.',
      one: 'لا مكان لاسم واحد. اختر مقاسًا أكبر.',
      two: 'لا مكان لاسمين. اختر مقاسًا أكبر.',
      few: 'لا مكان لـ# أسماء. اختر مقاسًا أكبر.',
      many: 'لا مكان لـ# اسمًا. اختر مقاسًا أكبر.',
      other: 'لا مكان لـ# اسم. اختر مقاسًا أكبر.',
    }),
  noRoom: (parts) => `لا مكان لما يأتي: ${parts}. اختر مقاسًا أكبر.`,
  nothingDated: 'لا علاقات مؤرَّخة للعرض.',
  smallerResolution: (dpi) => `استخدام ${number(dpi)} نقطة/بوصة`,
};
