import { formatNumber, plural } from '../../format';
import type { ArticleMessages } from '../en/article';
import { quotes } from './counts';

/** The article as read, in Arabic. */
export const article: ArticleMessages = {
  region: 'المقال',
  withoutScript:
    'بلا جافاسكربت تعرض هذه الصفحة الرسم صورةً، وتحتها كل علاقة بالكلمات مع الاقتباسات التي تقولها.',
  showTranslation: 'الترجمة',
  none: 'لا اقتباسات من هذا النص.',
  gap: 'كلام غير مقتبس',
  sentence: 'الجملة',
  quotedOnly: (count) =>
    `${quotes(count)} بترتيب المقال، و«…» مكان ما لم يُقتبس؛ وما تحته خط يرد في أكثر من اقتباس.`,
  ofFile: (count, total) =>
    `سجلات من الملف بترتيبها: ${formatNumber('ar', count)} من أصل ${formatNumber('ar', total)}.`,
  dimmed: (count, total, isFile) =>
    `${isFile ? 'سجلات' : 'اقتباسات'} باهتة: ${formatNumber('ar', count)} من أصل ${formatNumber('ar', total)}، لا تظهر في الرسم الآن.`,
  letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',

  open: 'فتح ملف المقال',
  openOther: 'فتح ملف آخر',
  close: 'إغلاق الملف',
  promise:
    'لا يتضمن هذا الموقع نص المقال. اختر ملفًّا نصيًّا له، أو أفلته هنا: يُقرأ على جهازك ولا يُرسَل إلى أي مكان، ويُنسى عند مغادرة الصفحة.',
  drop: 'أفلِت ملف المقال لفتحه',
  copy: 'ملف المقال',
  same: 'هو النص نفسه الذي استُخرج منه الرسم.',
  different: (own, given) =>
    own === given
      ? 'نص مختلف بطول المقال نفسه.'
      : `نص مختلف: عدد محارفه ${formatNumber('ar', own)}، وعدد محارف المقال ${formatNumber('ar', given)}.`,
  unknown: 'الطول مطابق، أما التحقق من أنه النص نفسه فلا يمكن إلا عبر اتصال آمن.',
  outcome: { found: 'في موضعه', moved: 'انتقل', gone: 'غير موجود' },
  counts: (found, moved, gone) =>
    `في موضعها: ${formatNumber('ar', found)}، منتقلة: ${formatNumber('ar', moved)}، غير موجودة: ${formatNumber('ar', gone)}`,
  quotesIn: 'الاقتباسات',
  lost: (count) =>
    plural('ar', count, {
      zero: 'كل الاقتباسات موجودة',
      one: 'اقتباس واحد غير موجود',
      two: 'اقتباسان غير موجودين',
      few: '# اقتباسات غير موجودة',
      many: '# اقتباسًا غير موجود',
      other: '# اقتباس غير موجود',
    }),
  lostHint: 'نصها ليس في ملفك، أو لا يمكن الجزم بأن الجملة هي نفسها، فلم تُميَّز فيه.',
  failures: {
    'too-large': 'حجم هذا الملف أكبر من 10 ميغابايت. هل هو نص المقال؟',
    unreadable: 'تعذّرت قراءة الملف. ربما نُقل أو أُقفل، فاختره من جديد.',
    'not-text':
      'هذا ليس نصًّا عاديًّا بترميز UTF-8. احفظ المقال في ملف نصي (‎.txt) بهذا الترميز ثم اختره.',
    empty: 'لا نص في هذا الملف.',
  },
};
