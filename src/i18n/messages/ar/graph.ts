import { formatNumber, plural } from '../../format';
import type { FirstMessages } from '../en/first';
import type { SignCounts } from '../en/graph';
import { relations } from './counts';

/** Words about the drawn graph, in Arabic. */
export const graph: FirstMessages['graph'] = {
  name: 'رسم بياني لمن يقف مع من وضد من',
  role: 'رسم بياني',
  help:
    'مفاتيح الأسهم تنقلك إلى أقرب طرف في اتجاهها، والمفتاحان N وP بين علاقات الطرف. ' +
    'مفتاح Enter يحدد طرفًا أو علاقة، وإن ضُغط ثانيةً نقلك إلى التفاصيل. ' +
    'المفتاح F يركّز على الطرف. مفتاح القائمة يفتح قائمة الإجراءات. ' +
    'الزائد والناقص للتكبير والتصغير، والصفر لملاءمة الشاشة. ' +
    'مفتاح Esc يلغي التحديد ثم التركيز.',
  hint: 'اضغط على طرف أو خط لقراءة اقتباساته.',
  hintOfFiles: 'اضغط على طرف أو خط لقراءة سجلاته.',
  actor: (name, kind, counts) => `${name}، ${kind}، ${signCounts(counts)}`,
  voices: (actor, count) => `${actor} · بحسبه: ${relations(count)}`,
  pinned: (actor) => `${actor}، مثبَّت في موضعه`,
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
  campsComputed: 'معسكران محسوبان',
  namedActors: (count) =>
    plural('ar', count, {
      zero: 'لا أشخاص ولا مؤسسات ولا دول',
      one: 'شخص أو مؤسسة أو دولة',
      two: 'اثنان من الأشخاص والمؤسسات والدول',
      few: '# أشخاص ومؤسسات ودول',
      many: '# شخصًا ومؤسسة ودولة',
      other: '# شخص ومؤسسة ودولة',
    }),
  principalActors: (count) =>
    plural('ar', count, {
      zero: 'لا دول ولا جماعات',
      one: 'دولة أو جماعة واحدة',
      two: 'اثنتان من الدول والجماعات',
      few: '# دول وجماعات',
      many: '# دولة وجماعة',
      other: '# دولة وجماعة',
    }),
  noRelations: 'لا علاقات في المقال.',
  leftNoRelations: 'لا علاقات تطابق التصفية.',
  nothingLeft: 'لا شيء للعرض.',
  arranging: 'يجري توزيع الأطراف…',
  notArranged: 'تعذّر توزيع الأطراف. اختر توزيعًا آخر للرسم أو أعد تحميل الصفحة.',
  outOfSight: 'الرسم خارج مجال الرؤية.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'ملاءمة الشاشة',
  fullScreen: 'ملء الشاشة',
  leaveFullScreen: 'إنهاء ملء الشاشة',
  controls: 'التكبير والتصغير',
  focusedOn: (name) => `حول ${name}، المسافة:`,
  stepsName: 'المسافة من الطرف',
  backToEverything: 'عرض الكل',
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
