import { plural } from '../../format';
import type { WordsMessages } from '../en/words';

/** Relations as plain sentences, in Arabic. */
export const words: WordsMessages = {
  title: 'ملخص نصي',
  ofSelection: (count) =>
    plural('ar', count, {
      zero: 'لا علاقات محدَّدة',
      one: 'علاقة واحدة محدَّدة',
      two: 'علاقتان محدَّدتان',
      few: '# علاقات محدَّدة',
      many: '# علاقة محدَّدة',
      other: '# علاقة محدَّدة',
    }),
  ofAll: (count) =>
    plural('ar', count, {
      zero: 'لا علاقات معروضة',
      one: 'علاقة واحدة معروضة',
      two: 'علاقتان معروضتان',
      few: '# علاقات معروضة',
      many: '# علاقة معروضة',
      other: '# علاقة معروضة',
    }),
  empty: 'لا علاقات لتلخيصها.',
  named: (actor) => `${actor}:`,
  notShown: 'لا تظهر الآن أي من علاقاته.',
  more: (count) =>
    `${plural('ar', count, {
      zero: 'ولا علاقات أخرى',
      one: 'وعلاقة أخرى',
      two: 'وعلاقتان أخريان',
      few: 'و# علاقات أخرى',
      many: 'و# علاقة أخرى',
      other: 'و# علاقة أخرى',
    })}؛ انظر «ملخص نصي».`,
  copy: 'نسخ النص',
  copied: 'تم نسخ النص.',
  copyFailed: 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه يدويًّا.',
  evidence: 'الشواهد',
  sources: (count) => (count === 1 ? 'المصدر' : count === 2 ? 'المصدران' : 'المصادر'),
  address: 'رابط هذا العرض:',

  article: 'المقال',
  file: 'الملف',
  inferred: '(تاريخ مستنتَج)',
  when: (date, { precision, isEvent }) => {
    const said = precision === 'year' ? `عام ${date}` : date;
    if (precision === undefined || !isEvent) return `، ${said}`;
    return precision === 'day' || precision === 'month' ? ` في ${said}` : ` ${said}`;
  },
  comma: '، ',
  labelled: (sentence, label) => `${sentence}؛ ${label}`,
  over: (phrase) => `${phrase} (سابقًا)`,
  byMeansOf: (sentence, means) => `${sentence} (${means})`,
  accordingTo: (voices) => `بحسب ${voices}`,
  reportedBy: (voices) => `نقلًا عن ${voices}`,
  sentence: (said, evidence) => `${said}؛ ${evidence}.`,
};
