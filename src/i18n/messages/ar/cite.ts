import type { CiteMessages } from '../../cite-messages';

/** Citations, in Arabic. */
export const cite: CiteMessages = {
  title: 'التوثيق',
  cite: 'توثيق',
  citeQuote: 'توثيق الاقتباس',
  copyQuotes: 'نسخ الاقتباسات',

  subject: 'ما يُوثَّق',
  subjects: {
    quote: 'الاقتباس',
    relation: 'العلاقة',
    dataset: 'مجموعة البيانات',
    view: 'هذا المشهد',
  },
  whichQuote: 'أيّ اقتباس',
  hints: {
    quote: 'المقال الذي ورد فيه الاقتباس، مع نصه وموضعه في حاشية.',
    relation: 'المدخل في مجموعة البيانات، تليه المقالات التي تقول به ونصوصها.',
    dataset: 'كل ما استُخرج من المقالات، بإصداره الحالي.',
    view: 'الرسم كما يظهر الآن، بالعنوان الذي يفتحه.',
  },
  format: 'الصيغة',
  citation: 'نص التوثيق',
  copy: 'نسخ',
  copied: 'نُسخ التوثيق إلى الحافظة.',
  copyFailed: 'لم يسمح المتصفح بالنسخ. النص محدَّد: انسخه يدويًّا.',
  save: 'حفظ في ملف',
  saved: (name) => `حُفظ الملف: ${name}`,
  onlyHere: 'العنوان الوارد فيه لا يفتح إلا على هذا الجهاز أو هذه الشبكة، فلا يستطيع غيرك فتحه.',

  comma: '، ',
  version: (version) => `الإصدار ${version}`,
  media: { dataset: 'مجموعة بيانات', webpage: 'رسم تفاعلي' },
  accessed: (day) => `اطُّلع عليه في ${day}`,
  quoted: (quote) => `الاقتباس: ${quote}`,
  translated: (translation) => `الترجمة: ${translation}`,
  readIn: (title, version, link) => `نقلًا عن ${title}، الإصدار ${version}: ${link}`,
  view: (shown) => `المشهد: ${shown}`,
};
