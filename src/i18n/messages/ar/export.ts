import { formatNumber } from '../../format';
import type { Messages } from '../../messages';
import { plural } from '../../plural';

const RELATIONS = {
  zero: 'لا علاقات',
  one: 'علاقة واحدة',
  two: 'علاقتان',
  few: '# علاقات',
  many: '# علاقة',
  other: '# علاقة',
};

/** The export of pictures, and what is written on them, in Arabic. */
export const exportMessages: Messages['export'] = {
  title: 'تصدير صورة',
  previewOf: (title) => `الصورة كما ستُحفظ: ${title}`,
  previewFailed: 'تعذّر رسم المعاينة، وقد ينجح الحفظ مع ذلك.',
  previewBusy: 'يجري رسم المعاينة…',

  format: 'الصيغة',
  formatHints: {
    png: 'نقاط بلا فقد: للعروض والمستندات.',
    jpeg: 'نقاط مع بعض الفقد: حيث لا تُقبل صيغة أخرى.',
    svg: 'خطوط وحروف حادة بأي حجم: للطباعة ولبرامج الرسم.',
  },
  scale: 'الحجم',
  scaleOf: (scale) => `${formatNumber('ar', scale)}×`,
  scaleUnneeded: 'صورة SVG حادة بأي حجم.',
  background: 'الخلفية',
  paper: 'ورق',
  transparent: 'شفافة',
  extent: 'ما يُصدَّر',
  whole: 'الرسم كله',
  current: 'المشهد الحالي',
  parts: 'مع الرسم',
  withTitle: 'العنوان',
  withLegend: 'المفتاح',
  withSource: 'سطر المصدر',

  pixels: (width, height) => `${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل`,
  print: (width, height) =>
    `${formatNumber('ar', width)} × ${formatNumber('ar', height)} سم في الطباعة بدقة ${formatNumber('ar', 300)} نقطة في البوصة`,

  save: 'حفظ',
  copy: 'نسخ الصورة',
  working: 'يجري رسم الصورة…',
  saved: (name) => `حُفظت باسم \u2068${name}\u2069.`,
  copied: 'الصورة في الحافظة.',

  tooLarge: (scale, width, height) =>
    `تبلغ الصورة بمقياس ${formatNumber('ar', scale)}× ‏${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل، وهو أكثر مما يستطيع المتصفح رسمه.`,
  refused: (width, height) =>
    `لا تكفي ذاكرة هذا المتصفح لصورة من ${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل.`,
  unwritable: 'تعذّر إنشاء الصورة، ولم يُحفظ شيء.',
  copyRefused: 'لم يسمح المتصفح بنسخ الصورة. احفظها بدلًا من ذلك.',
  smallerScale: (scale) => `استعمل ${formatNumber('ar', scale)}×`,
  useSvg: 'استعمل SVG',
  usePng: 'استعمل PNG',

  legendLines: 'الخطوط',
  legendFirmness: 'درجة الجزم',
  legendActors: 'الأطراف',
  legendWeight: 'كلما كثرت الأقوال ثخن الخط، وكلما كثرت العلاقات كبرت العلامة.',
  levels: { named: 'الأطراف كما سُمّيت', principals: 'الدول والجماعات' },
  actors: (count) =>
    plural('ar', count, {
      zero: 'لا أطراف',
      one: 'طرف واحد',
      two: 'طرفان',
      few: '# أطراف',
      many: '# طرفًا',
      other: '# طرف',
    }),
  shown: (shown, total) =>
    shown === total
      ? plural('ar', total, RELATIONS)
      : `${formatNumber('ar', shown)} من أصل ${plural('ar', total, { ...RELATIONS, two: 'علاقتين' })}`,
  around: (actor, steps) =>
    `حول ${actor}، ${plural('ar', steps, { one: 'خطوة واحدة', two: 'خطوتان', few: '# خطوات', other: '# خطوة' })}`,
  separator: ' · ',
  source: 'المصدر: ',
  quotedTitle: (title) => `«${title}»`,
  comma: '، ',
  moreSources: (count) =>
    plural('ar', count, {
      one: 'ومصدر آخر',
      two: 'ومصدران آخران',
      few: 'و# مصادر أخرى',
      many: 'و# مصدرًا آخر',
      other: 'و# مصدر آخر',
    }),
  drawnBy: (date) => `رُسم ببرنامج وِفاق · \u2068Entente\u2069، ${date}`,
  description: (actors, relations, signs) => `رسم فيه ${actors} و${relations}: ${signs}.`,
  signCount: (count, sign) => `${formatNumber('ar', count)} ${sign}`,
};
