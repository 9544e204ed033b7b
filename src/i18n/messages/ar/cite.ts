import type { CiteMessages } from '../en/cite';

/** Citations, in Arabic. */
export const cite: CiteMessages = {
  title: 'الاستشهاد',
  cite: 'الاستشهاد',
  citeQuote: 'الاستشهاد بالاقتباس',
  copyQuotes: 'نسخ الاقتباسات',

  subject: 'ما يُستشهد به',
  subjects: {
    quote: 'الاقتباس',
    relation: 'العلاقة',
    dataset: 'مجموعة البيانات',
    view: 'هذا العرض',
  },
  whichQuote: 'أيّ اقتباس',
  hints: {
    quote: 'المقال الذي ورد فيه الاقتباس، مع نصه وموضعه في حاشية.',
    relation: 'المدخل في مجموعة البيانات، تليه المقالات التي يستند إليها ونصوصها.',
    dataset: 'كل ما استُخرج من المقالات، في إصداره الحالي.',
    view: 'الرسم كما يظهر الآن، مع الرابط الذي يفتحه.',
  },
  format: 'الصيغة',
  citation: 'نص الاستشهاد',
  copy: 'نسخ',
  copied: 'تم نسخ الاستشهاد.',
  copyFailed: 'لم يسمح المتصفح بالنسخ. النص محدَّد: انسخه يدويًّا.',
  save: 'حفظ في ملف',
  saved: (name) => `تم حفظ الملف: ${name}`,
  onlyHere: 'لا يُفتح الرابط الوارد فيه إلا على هذا الجهاز أو هذه الشبكة.',

  comma: '، ',
  version: (version) => `الإصدار ${version}`,
  licence: (licence) => `الرخصة: ${licence}`,
  asOf: (date) => `حتى ${date}`,
  media: { dataset: 'مجموعة بيانات', webpage: 'رسم تفاعلي' },
  accessed: (day) => `اطُّلع عليه في ${day}`,
  quoted: (quote) => `الاقتباس: ${quote}`,
  translated: (translation) => `الترجمة: ${translation}`,
  readIn: (title, version, link) => `نقلًا عن ${title}، الإصدار ${version}: ${link}`,
  view: (shown) => `العرض: ${shown}`,
};
