import type { FigureMessages } from '../../figure-messages';
import { formatNumber } from '../../format';
import { plural } from '../../plural';

const number = (value: number): string => formatNumber('ar', value);

/** The composing of figures, in Arabic. */
export const figure: FigureMessages = {
  kind: 'الشكل',
  kinds: { graph: 'الرسم', map: 'الخريطة', matrix: 'المصفوفة', timeline: 'الخط الزمني' },
  size: 'المقاس',
  presets: {
    fit: 'بقدر ما يحتاجه الشكل',
    slide: 'شريحة عرض، 16:9',
    square: 'مربع',
    'a4-portrait': 'A4، طوليّ',
    'a4-landscape': 'A4، عرضيّ',
    'letter-portrait': 'Letter، طوليّ',
    'letter-landscape': 'Letter، عرضيّ',
    custom: 'مقاس آخر',
  },
  width: 'العرض',
  height: 'الارتفاع',
  unit: 'الوحدة',
  units: { px: 'بكسل', mm: 'مم', in: 'بوصة' },
  resolution: 'الدقة، نقطة في البوصة',
  otherResolution: 'غيرها',
  outOfBounds: (least, most) => `اكتب عددًا من ${number(least)} إلى ${number(most)}.`,
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
    notes: 'شواهد مرقّمة',
  },
  titleText: 'نص العنوان',
  subtitleText: 'نص العنوان الفرعي',

  evidence: 'الشواهد',
  moreNotes: (count) =>
    plural('ar', count, {
      one: 'وشاهد آخر لا متسع له.',
      two: 'وشاهدان آخران لا متسع لهما.',
      few: 'و# شواهد أخرى لا متسع لها.',
      many: 'و# شاهدًا آخر لا متسع لها.',
      other: 'و# شاهد آخر لا متسع لها.',
    }),
  moreNotesAt: (count) =>
    plural('ar', count, {
      one: 'وشاهد آخر: انظر الرابط.',
      two: 'وشاهدان آخران: انظر الرابط.',
      few: 'و# شواهد أخرى: انظر الرابط.',
      many: 'و# شاهدًا آخر: انظر الرابط.',
      other: 'و# شاهد آخر: انظر الرابط.',
    }),

  millimetres: (width, height) => `${number(width)} × ${number(height)} مم`,
  inches: (width, height) => `${number(width)} × ${number(height)} بوصة`,
  vector: 'حادّ بأي حجم',

  notesShown: (shown, all) =>
    shown === 0
      ? `لا متسع هنا لأي من الشواهد، وعددها ${number(all)}.`
      : `المتسع لـ${number(shown)} من أصل ${number(all)} من الشواهد، والشكل يقول ذلك. يقلّ عددها بتصفية أو بتحديد.`,
  smallLetters: (points) =>
    `أصغر الحروف بحجم ${number(points)} نقطة، وهو أصغر من أن يُقرأ. يفيد مقاس أكبر.`,
  unnamed: (count) =>
    plural('ar', count, {
      one: 'لا متسع لاسم واحد. يفيد مقاس أكبر.',
      two: 'لا متسع لاسمين. يفيد مقاس أكبر.',
      few: 'لا متسع لـ# أسماء. يفيد مقاس أكبر.',
      many: 'لا متسع لـ# اسمًا. يفيد مقاس أكبر.',
      other: 'لا متسع لـ# اسم. يفيد مقاس أكبر.',
    }),
  noRoom: (parts) => `لا متسع لـ: ${parts}. يفيد مقاس أكبر.`,
  nothingDated: 'ليس لشيء مما يظهر تاريخ.',
  smallerResolution: (dpi) => `استعمل ${number(dpi)} نقطة في البوصة`,
};
