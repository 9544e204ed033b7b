import { formatNumber, plural } from '../../format';
import type { FirstMessages } from '../en/first';

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
