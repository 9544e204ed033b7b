import { formatNumber, plural } from '../../format';
import type { ExportMessages } from '../en/export';
import { actors, RELATIONS, relations } from './counts';
import { saving } from './saving';

/** The export of pictures, and what is written on them, in Arabic. */
export const exportMessages: ExportMessages = {
  title: 'تصدير صورة',
  previewOf: (title) => `الصورة كما ستُحفظ: ${title}`,
  previewFailed: 'تعذّر رسم المعاينة، وقد ينجح الحفظ مع ذلك.',
  previewBusy: 'جارٍ رسم المعاينة…',

  format: 'الصيغة',
  formatHints: {
    png: 'الأنسب للعروض والمستندات.',
    jpeg: 'حيث لا تُقبل صيغة أخرى، مع فقد بعض الجودة.',
    webp: 'ملف صغير لصفحات الويب.',
    svg: 'واضحة بأي حجم: لصفحات الويب وبرامج الرسم.',
    pdf: 'واضحة بأي حجم ويمكن البحث في نصها: للطباعة.',
  },
  letters: 'النص',
  lettersHint:
    'قد تعرض برامج أخرى النص بخط مختلف. أما الحروف المرسومة فتظهر كما هي في كل برنامج، لكن لا يمكن تحريرها ولا البحث فيها.',
  asText: 'نص قابل للتحرير',
  asOutlines: 'حروف مرسومة',
  background: 'الخلفية',
  paper: 'لون الورق',
  transparent: 'شفافة',
  extent: 'النطاق',
  whole: 'الرسم كاملًا',
  current: 'العرض الحالي',
  parts: 'العناصر المضمّنة',

  pixels: (width, height) => `${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل`,

  ...saving,
  copy: 'نسخ الصورة',
  working: 'جارٍ رسم الصورة…',
  saved: (name) => `تم الحفظ باسم \u2068${name}\u2069.`,
  copied: 'تم نسخ الصورة.',

  tooLarge: (dpi, width, height) =>
    `أبعاد الصورة بدقة ${formatNumber('ar', dpi)} نقطة/بوصة هي ‏${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل، وهو أكثر مما يستطيع المتصفح رسمه.`,
  refused: (width, height) =>
    `لا تكفي ذاكرة هذا المتصفح لصورة أبعادها ${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل.`,
  unwritable: 'تعذّر إنشاء الصورة، ولم يُحفظ شيء.',
  copyRefused: 'لم يسمح المتصفح بنسخ الصورة. احفظها بدلًا من ذلك.',
  useSvg: 'استخدام SVG',
  usePng: 'استخدام PNG',

  legendLines: 'الخطوط',
  legendFirmness: 'نوع القول',
  legendActors: 'الأطراف',
  legendNumber: 'الرقم على الخط: عدد العلاقات.',
  legendMutual: 'خط بلا سهم، أو في وسطه معيَّن أو نقطة: علاقة متبادلة.',
  legendWidth: {
    claims: 'خط أعرض: اقتباسات أكثر. شكل أكبر: علاقات أكثر.',
    weight: 'خط أعرض: وزن أكبر. شكل أكبر: علاقات أكثر.',
  },
  levels: { named: 'أشخاص ودول', principals: 'دول وجماعات فقط' },
  actors,
  shown: (shown, total) =>
    shown === total
      ? relations(total)
      : `${formatNumber('ar', shown)} من أصل ${plural('ar', total, { ...RELATIONS, two: 'علاقتين' })}`,
  around: (actor, steps) => `حول ${actor}، المسافة ${formatNumber('ar', steps)}`,
  titles: {
    both: 'من مع من ومن ضد من',
    with: 'من مع من',
    against: 'من ضد من',
    neither: 'من يتعامل مع من',
    actor: {
      both: (name) => `${name}: مع من وضد من`,
      with: (name) => `${name}: مع من`,
      against: (name) => `${name}: ضد من`,
      neither: (name) => `${name}: تعاملاته مع غيره`,
    },
    timeline: (title) => `${title}، عبر الزمن`,
    map: (title) => `${title}، على الخريطة`,
  },
  separator: ' · ',
  source: 'المصدر: ',
  quotedTitle: (title) => `«${title}»`,
  comma: '، ',
  moreSources: (count) =>
    plural('ar', count, {
      zero: 'ولا مصادر أخرى',
      one: 'ومصدر آخر',
      two: 'ومصدران آخران',
      few: 'و# مصادر أخرى',
      many: 'و# مصدرًا آخر',
      other: 'و# مصدر آخر',
    }),
  drawn: 'أُعدّ باستخدام وِفاق · \u2068Entente\u2069',
  drawnBy: (date) => `أُعدّ باستخدام وِفاق · \u2068Entente\u2069، ${date}`,
  descriptions: {
    graph: (actors, relations, signs) => `رسم بياني فيه ${actors} و${relations}: ${signs}.`,
    map: (actors, relations, signs) => `خريطة فيها ${actors} و${relations}: ${signs}.`,
    matrix: (actors, relations, signs) => `مصفوفة فيها ${actors} و${relations}: ${signs}.`,
    timeline: (actors, relations, signs) => `خط زمني فيه ${actors} و${relations}: ${signs}.`,
  },
  signCount: (count, sign) => `${formatNumber('ar', count)} ${sign}`,
};
