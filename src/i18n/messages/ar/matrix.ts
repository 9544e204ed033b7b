import { formatNumber } from '../../format';
import type { MatrixMessages } from '../en/matrix';

/** The matrix of who stands how to whom, in Arabic. */
export const matrix: MatrixMessages = {
  name: 'مصفوفة من يقف مع من وضد من',
  help:
    'الفاعل في الصف، ومن يقع عليه الفعل في العمود. مفاتيح الأسهم تنقلك من خلية إلى خلية، ومع ' +
    'Ctrl إلى الخلية التالية غير الفارغة، وHome وEnd إلى طرفَي الصف. مفتاح Enter يحدد أقوى خطوط ' +
    'الخلية، وإن ضُغط ثانيةً حدد الخط التالي، وعند الاسم يحدد الطرف. مفتاح القائمة يفتح قائمة ' +
    'الإجراءات.',
  hint: 'الفاعل في الصف، ومن يقع عليه الفعل في العمود؛ اضغط على خلية لقراءة اقتباساتها.',
  corner: 'من الصف إلى العمود',
  order: 'الترتيب',
  orders: { camp: 'حسب المعسكر', weight: 'حسب عدد العلاقات', name: 'حسب الاسم' },
  key: 'دليل الرموز',
  signs: { with: 'مع', against: 'ضد', neither: 'لا مع ولا ضد', mixed: 'مع وضد' },
  size: 'الأكبر = اقتباسات أكثر',
  camps: 'الخط العريض = حد المعسكر',
  note: (hasCamps) => `الأكبر = اقتباسات أكثر.${hasCamps ? ' الخط العريض = حد المعسكر.' : ''}`,
  cell: (sign, quotes) => `${sign}، ${quotes}`,

  pair: {
    with: (a, b) => `${a} مع ${b}`,
    against: (a, b) => `${a} ضد ${b}`,
    neither: (a, b) => `${a} تجاه ${b}، لا مع ولا ضد`,
    mixed: (a, b) => `${a} تجاه ${b}، مع وضد`,
  },
  within: (actor) => `${actor} من الداخل`,
  says: (pair, kinds, quotes) => `${pair}: ${kinds}، ${quotes}`,
  split: (quotes, against) => `${quotes}، منها «ضد»: ${formatNumber('ar', against)}`,
  nothing: (a, b, isFiltered) =>
    `${a} تجاه ${b}: ${isFiltered ? 'لا علاقات تطابق التصفية' : 'لا علاقات'}`,
  noActors: 'لا أطراف في المقال.',
  leftNoActors: 'لا أطراف تطابق التصفية.',
};
