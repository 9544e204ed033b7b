import { plural } from '../../plural';
import type { WordsMessages } from '../../words-messages';
import { quotes, relations } from './counts';

/** Relations as plain sentences, in Arabic. */
export const words: WordsMessages = {
  title: 'بالكلمات',
  ofSelection: (count) => `ما حُدِّد: ${relations(count)}.`,
  ofAll: (count) => `كل المعروض: ${relations(count)}.`,
  empty: 'لا تظهر علاقة يمكن وصفها بالكلمات.',
  named: (actor) => `${actor}:`,
  notShown: 'لا تظهر الآن أي علاقة من علاقات المحدَّد.',
  more: (count) =>
    `${plural('ar', count, {
      one: 'وعلاقة أخرى',
      two: 'وعلاقتان أخريان',
      few: 'و# علاقات أخرى',
      many: 'و# علاقة أخرى',
      other: 'و# علاقة أخرى',
    })}؛ تجدها كلها في «بالكلمات».`,
  copy: 'نسخ النص',
  copied: 'نُسخ النص إلى الحافظة.',
  copyFailed: 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه يدويًا.',
  evidence: 'الشواهد',
  sources: (count) => (count === 1 ? 'المصدر' : count === 2 ? 'المصدران' : 'المصادر'),
  address: 'رابط هذا المشهد:',

  article: 'المقال',
  inferred: '(تاريخ مستنتَج)',
  when: (date, { precision }) => `، ${precision === 'year' ? 'عام ' : ''}${date}`,
  comma: '، ',
  labelled: (label, sentence) => `${label}: ${sentence}`,
  byMeansOf: (sentence, means) => `${sentence} (${means})`,
  accordingTo: (voices) => `بحسب ${voices}`,
  reportedBy: (voices) => `نقلًا عن ${voices}`,
  sentence: (said, count) => `${said}؛ ${quotes(count)}.`,
};
