import type { ArticleMessages } from '../../article-messages';
import { formatNumber } from '../../format';
import { plural } from '../../plural';
import { quotes } from './counts';

/** The article as read, in Arabic. */
export const article: ArticleMessages = {
  region: 'المقال',
  showTranslation: 'الترجمة',
  none: 'لا اقتباس من هذا النص.',
  gap: 'كلام غير مقتبس',
  sentence: 'الجملة',
  quotedOnly: (count) =>
    `${quotes(count)} بترتيب المقال، وتقوم «…» مقام ما لم يُقتبس منه. وما تحته خط داخل في أكثر من اقتباس.`,
  dimmed: (count, total) =>
    `الباهت ${formatNumber('ar', count)} من أصل ${formatNumber('ar', total)}: اقتباسات لا يُظهر الرسم الآن شيئًا مما فيها.`,
  letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',

  open: 'فتح نسختي',
  openOther: 'فتح نسخة أخرى',
  close: 'إغلاق نسختي',
  promise:
    'نص المقال ليس جزءًا من هذا الموقع. اختر نسختك منه، وهي ملف نصي، أو أفلتها هنا: تُقرأ على جهازك ولا تُرسَل إلى أي مكان، وتُنسى بإغلاق الصفحة.',
  drop: 'أفلِت الملف لفتح نسختك من هذا المقال',
  copy: 'نسختي',
  same: 'هو النص نفسه الذي استُخرج منه الرسم.',
  different: (own, given) =>
    own === given
      ? 'نص مختلف، طوله مثل طول المقال.'
      : `نص مختلف: عدد حروفه ${formatNumber('ar', own)}، وعدد حروف المقال ${formatNumber('ar', given)}.`,
  unknown: 'لا يمكن التحقق من أنه النص نفسه لأن الصفحة لم تصل عبر اتصال آمن، لكن طوله صحيح.',
  outcome: { found: 'في موضعه', moved: 'انتقل', gone: 'مفقود' },
  counts: (found, moved, gone) =>
    `في موضعها: ${formatNumber('ar', found)}، منتقلة: ${formatNumber('ar', moved)}، مفقودة: ${formatNumber('ar', gone)}`,
  quotesIn: 'الاقتباسات',
  lost: (count) =>
    plural('ar', count, {
      zero: 'لا اقتباسات مفقودة',
      one: 'اقتباس واحد مفقود',
      two: 'اقتباسان مفقودان',
      few: '# اقتباسات مفقودة',
      many: '# اقتباسًا مفقودًا',
      other: '# اقتباس مفقود',
    }),
  lostHint:
    'كلماتها ليست في نسختك، أو ليست في موضع يُقطع بأنه الجملة نفسها، فلم تُعلَّم في أي موضع منها.',
  failures: {
    'too-large': 'حجم هذا الملف أكبر من 10 ميغابايت. أهو نص المقال حقًّا؟',
    unreadable: 'تعذّرت قراءة الملف. ربما نُقل أو أُقفل، فاختره من جديد.',
    'not-text': 'ليس هذا نصًّا بترميز UTF-8. احفظ المقال ملفًّا نصيًّا (‎.txt) بهذا الترميز ثم اختره.',
    empty: 'لا نص في هذا الملف.',
  },
};
