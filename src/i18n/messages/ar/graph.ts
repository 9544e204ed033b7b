import { formatNumber } from '../../format';
import type { Messages } from '../../messages';
import { plural } from '../../plural';
import type { SignCounts } from '../en/graph';
import { relations } from './counts';

/** Words about the drawn graph, in Arabic. */
export const graph: Messages['graph'] = {
  name: 'رسم بياني لمن يقف مع من وضد من',
  role: 'رسم بياني',
  help:
    'مفاتيح الأسهم تنقلك إلى أقرب طرف في اتجاهها، والمفتاحان N وP بين علاقات الطرف. ' +
    'مفتاح Enter يحدد طرفًا أو علاقة، وإن ضُغط ثانيةً نقلك إلى التفاصيل. ' +
    'المفتاح F يركّز على الطرف ومحيطه. مفتاح القائمة يعرض ما يمكن فعله أيضًا. ' +
    'الزائد والناقص للتكبير والتصغير، والصفر لعرض الكل. ' +
    'مفتاح Esc يلغي التحديد ثم التركيز.',
  hint: 'اختر طرفًا أو خطًّا لتقرأ الجمل التي وراءه.',
  actor: (name, kind, counts) => `${name}، ${kind}، ${signCounts(counts)}`,
  pinned: (actor) => `${actor}، مثبَّت في موضعه`,
  between: (from, to, isDirected) => (isDirected ? `من: ${from}، إلى: ${to}` : `${from} و${to}`),
  claims: (count) =>
    plural('ar', count, {
      zero: 'بلا شواهد',
      one: 'شاهد واحد',
      two: 'شاهدان',
      few: '# شواهد',
      many: '# شاهدًا',
      other: '# شاهد',
    }),
  more: (count) =>
    plural('ar', count, {
      zero: 'لا أنواع أخرى',
      one: 'نوع آخر',
      two: 'نوعان آخران',
      few: '# أنواع أخرى',
      many: '# نوعًا آخر',
      other: '# نوع آخر',
    }),
  number: (value) => formatNumber('ar', value),
  noRelations: 'لا علاقات في المقال.',
  leftNoRelations: 'لم تُبقِ التصفية أي علاقة.',
  nothingLeft: 'ليس هنا ما يُعرض.',
  outOfSight: 'الرسم خارج النافذة.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'عرض الكل',
  fullScreen: 'ملء الشاشة',
  leaveFullScreen: 'إنهاء ملء الشاشة',
  controls: 'نافذة الرسم',
  focusedOn: (name) => `التركيز: ${name}، عدد الخطوات:`,
  stepsName: 'نطاق التركيز بالخطوات',
  backToEverything: 'العودة إلى الكل',
};

function signCounts(counts: SignCounts): string {
  const total = counts.with + counts.against + counts.neither;
  if (total === 0) return 'لا علاقات';
  const all = relations(total);
  const parts = [
    [counts.with, 'مع'],
    [counts.against, 'ضد'],
    [counts.neither, 'لا مع ولا ضد'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber('ar', count)} ${word}`);
  return `${all}: ${said.join('، ')}`;
}
