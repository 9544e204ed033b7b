import { plural } from '../../plural';
import type { ShareMessages } from '../../share-messages';

/** Sharing a view, in Arabic. */
export const share: ShareMessages = {
  title: 'مشاركة هذا المشهد',

  link: 'رابط هذا المشهد',
  length: (letters) =>
    plural('ar', letters, {
      zero: 'بلا محارف',
      one: 'محرف واحد',
      two: 'محرفان',
      few: '# محارف',
      many: '# محرفًا',
      other: '# محرف',
    }),
  onlyHere:
    'هذا العنوان لا يفتح إلا على هذا الجهاز أو هذه الشبكة، فلا يستطيع غيرك فتح الرابط. ' +
    'انشر الموقع على خادم عام أولًا.',
  copy: 'نسخ',
  copied: 'نُسخ.',
  copyFailed: 'لم يسمح المتصفح بالنسخ. النص محدَّد: انسخه يدويًّا.',
  send: 'إرسال عبر…',
  sendFailed: 'لم يقبل هذا الجهاز الرابط. انسخه بدلًا من ذلك.',
  cite: 'توثيق هذا المشهد',

  code: 'رمز QR',
  codeOf: 'رمز QR لرابط هذا المشهد',
  codeHint: 'وجِّه كاميرا الهاتف إليه ليُفتح هذا المشهد هناك.',
  codeTooLong: 'الرابط أطول من أن تقرأ الكاميرا رمزه. تراجع عن بعض النقلات، أو انسخ الرابط.',
  saveCode: 'حفظ الرمز بصيغة SVG',
  codeSaved: (name) => `حُفظ الملف: ${name}`,

  embed: 'تضمينه في صفحة أخرى',
  embedHint: 'تعرض الصفحة هذا المشهد في إطار: الرسم بجمله ومن غير لوحات، ومعه رابط يعود إلى هنا.',
  size: 'المقاس',
  sizes: { column: 'بعرض النص', small: '480 × 360', large: '960 × 640' },
  language: 'اللغة',
  languages: { reader: 'لغة القارئ', this: 'العربية' },
  theme: 'المظهر',
  host: 'صفحة يحق لها التحكم فيه',
  hostHint: 'اختياري: عنوان الصفحة إن كانت برامجها ستحدِّد وتصفّي.',
  hostInvalid: 'هذا ليس عنوان صفحة. اكتب عنوانًا مثل https://example.org.',
  snippet: 'شفرة HTML للصفحة',
};
