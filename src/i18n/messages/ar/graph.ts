import { formatNumber } from '../../format';
import type { Messages } from '../../messages';
import { plural } from '../../plural';
import type { SignCounts } from '../en/graph';

/** Words about the drawn graph, in Arabic. */
export const graph: Messages['graph'] = {
  name: 'مخطط من يقف مع من وضد من',
  role: 'مخطط',
  help:
    'مفاتيح الأسهم تنقلك إلى أقرب طرف في اتجاهها. مفتاح الإدخال يفتح الطرف. ' +
    'المفتاحان N وP يتنقلان بين علاقات الطرف، ومفتاح الإدخال يفتح العلاقة. ' +
    'المفتاح F يعرض المحيط وحده. مفتاح القائمة يعرض ما يمكن فعله أيضًا. الزائد والناقص للتكبير والتصغير، والصفر لعرض الكل. ' +
    'مفتاح الخروج يلغي التحديد ثم التركيز.',
  hint: 'اختر طرفًا أو خطًّا لتقرأ الجمل التي وراءه.',
  actor: (name, kind, counts) => `${name}، ${kind}، ${signCounts(counts)}`,
  pinned: (actor) => `${actor}، مثبَّت في موضعه`,
  between: (from, to, isDirected) => (isDirected ? `من ${from} إلى ${to}` : `${from} و${to}`),
  claims: (count) =>
    plural('ar', count, {
      zero: 'بلا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '# أقوال',
      many: '# قولًا',
      other: '# قول',
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
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'عرض الكل',
  fullScreen: 'ملء الشاشة',
  leaveFullScreen: 'إنهاء ملء الشاشة',
  controls: 'نافذة المخطط',
  focusedOn: (name) => `${name} ومن حوله، عدد الخطوات:`,
  stepsWord: '',
  stepsName: 'عدد الخطوات حوله',
  backToEverything: 'العودة إلى الكل',
};

function signCounts(counts: SignCounts): string {
  const total = counts.with + counts.against + counts.neither;
  if (total === 0) return 'لا علاقات';
  const relations = plural('ar', total, {
    one: 'علاقة واحدة',
    two: 'علاقتان',
    few: '# علاقات',
    many: '# علاقة',
    other: '# علاقة',
  });
  const parts = [
    [counts.with, 'مع'],
    [counts.against, 'ضد'],
    [counts.neither, 'لا مع ولا ضد'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber('ar', count)} ${word}`);
  return `${relations}: ${said.join('، ')}`;
}
