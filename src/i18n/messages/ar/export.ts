import type { ExportMessages } from '../../export-messages';
import { formatNumber } from '../../format';
import { plural } from '../../plural';
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
    png: 'صورة نقطية بلا فقد: للعروض والمستندات.',
    jpeg: 'صورة نقطية مع بعض الفقد: حيث لا تُقبل صيغة أخرى.',
    webp: 'صورة نقطية في ملف صغير: لصفحات الويب.',
    svg: 'خطوط وحروف حادة بأي حجم: لصفحات الويب ولبرامج الرسم.',
    pdf: 'صفحة من خطوط وحروف حادة بأي حجم: للطباعة، ويمكن البحث في نصها.',
  },
  background: 'الخلفية',
  paper: 'ورقية',
  transparent: 'شفافة',
  extent: 'ما يظهر',
  whole: 'كله',
  current: 'المشهد الحالي',
  parts: 'حوله',

  pixels: (width, height) => `${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل`,

  ...saving,
  copy: 'نسخ الصورة',
  working: 'جارٍ رسم الصورة…',
  saved: (name) => `حُفظت باسم \u2068${name}\u2069.`,
  copied: 'نُسخت الصورة إلى الحافظة.',

  tooLarge: (dpi, width, height) =>
    `تبلغ الصورة بدقة ${formatNumber('ar', dpi)} نقطة في البوصة ‏${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل، وهو أكثر مما يستطيع المتصفح رسمه.`,
  refused: (width, height) =>
    `لا تكفي ذاكرة هذا المتصفح لصورة أبعادها ${formatNumber('ar', width)} × ${formatNumber('ar', height)} بكسل.`,
  unwritable: 'تعذّر إنشاء الصورة، ولم يُحفظ شيء.',
  copyRefused: 'لم يسمح المتصفح بنسخ الصورة. احفظها بدلًا من ذلك.',
  useSvg: 'استعمل SVG',
  usePng: 'استعمل PNG',

  legendLines: 'الخطوط',
  legendFirmness: 'درجة الجزم',
  legendActors: 'الأطراف',
  legendWeight: 'كلما كثرت الشواهد ثخن الخط، وكلما كثرت العلاقات كبرت العلامة.',
  levels: { named: 'الأطراف كما وردت أسماؤها', principals: 'دول وجماعات' },
  actors,
  shown: (shown, total) =>
    shown === total
      ? relations(total)
      : `${formatNumber('ar', shown)} من أصل ${plural('ar', total, { ...RELATIONS, two: 'علاقتين' })}`,
  around: (actor, steps) =>
    `التركيز: ${actor}، ${plural('ar', steps, { one: 'خطوة واحدة', two: 'خطوتان', few: '# خطوات', other: '# خطوة' })}`,
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
  drawn: 'رُسم ببرنامج وِفاق · \u2068Entente\u2069',
  drawnBy: (date) => `رُسم ببرنامج وِفاق · \u2068Entente\u2069، ${date}`,
  descriptions: {
    graph: (actors, relations, signs) => `رسم بياني فيه ${actors} و${relations}: ${signs}.`,
    map: (actors, relations, signs) => `خريطة فيها ${actors} و${relations}: ${signs}.`,
    matrix: (actors, relations, signs) => `مصفوفة فيها ${actors} و${relations}: ${signs}.`,
    timeline: (actors, relations, signs) => `خط زمني فيه ${actors} و${relations}: ${signs}.`,
  },
  signCount: (count, sign) => `${formatNumber('ar', count)} ${sign}`,
};
