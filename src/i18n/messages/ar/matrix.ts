import { formatNumber } from '../../format';
import type { MatrixMessages } from '../../matrix-messages';

/** The matrix of who stands how to whom, in Arabic. */
export const matrix: MatrixMessages = {
  name: 'مصفوفة من يقف مع من وضد من',
  help:
    'الفاعل في الصف، ومن يقع عليه الفعل في العمود. مفاتيح الأسهم تنقلك من خلية إلى خلية، ومع ' +
    'Ctrl إلى أقرب خلية فيها شيء، وHome وEnd على امتداد الصف. مفتاح Enter يحدد أقوى خطوط ' +
    'الخلية، وإن ضُغط ثانيةً حدد الخط التالي، وعند الاسم يحدد الطرف. مفتاح القائمة يعرض ما يمكن ' +
    'فعله أيضًا.',
  hint: 'الفاعل في الصف، ومن يقع عليه الفعل في العمود. اختر علامة لتقرأ الجمل التي وراءها.',
  corner: 'الفاعل في الصف، ومن يقع عليه الفعل في العمود',
  order: 'الترتيب',
  orders: { camp: 'حسب المعسكر', weight: 'حسب عدد العلاقات', name: 'حسب الاسم' },
  key: 'العلامات',
  signs: { with: 'مع', against: 'ضد', neither: 'لا مع ولا ضد', mixed: 'مع وضد' },
  size: 'الأكبر: شواهد أكثر',
  camps: 'الخط العريض: معسكر آخر',
  note: (hasCamps) =>
    `كلما كثرت الشواهد كبرت العلامة.${hasCamps ? ' والخط العريض يفصل بين المعسكرات.' : ''}`,
  cell: (sign, claims) => `${sign}، ${claims}`,

  pair: {
    with: (a, b) => `${a} مع ${b}`,
    against: (a, b) => `${a} ضد ${b}`,
    neither: (a, b) => `${a} تجاه ${b}، لا مع ولا ضد`,
    mixed: (a, b) => `${a} تجاه ${b}، مع وضد`,
  },
  within: (actor) => `${actor} من الداخل`,
  says: (pair, kinds, claims) => `${pair}: ${kinds}، ${claims}`,
  split: (claims, against) => `${claims}، منها ضد: ${formatNumber('ar', against)}`,
  nothing: (a, b, isFiltered) =>
    `${a} تجاه ${b}: ${isFiltered ? 'لم تُبقِ التصفية علاقة' : 'لا علاقة'}`,
  noActors: 'لا أطراف في المقال.',
  leftNoActors: 'لم تُبقِ التصفية أحدًا.',
};
