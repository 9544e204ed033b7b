import { formatNumber, plural } from '../../format';
import type { Messages } from '../en/all';
import { actors, quotes, records, relations } from './counts';

/** What the article says of an actor, a relation, or as a whole, in Arabic. */
export const details: Messages['details'] = {
  region: 'التفاصيل',
  overview: 'نظرة عامة',
  backTo: (place) => ['العودة إلى: ', place],
  aLine: 'الخط السابق',
  showMore: (more) => `عرض المزيد (${formatNumber('ar', more)})`,
  comma: '، ',
  colon: ': ',

  actedBy: (actor) => ['الفاعل: ', actor],

  from: 'من',
  to: 'إلى',
  between: 'الطرفان',
  when: 'متى',
  whenWords: (words) => ['بعبارة المقال: ', words],
  whenInferred: 'مستنتَج، غير مذكور في المقال',
  instrument: 'الاتفاق أو الوسيلة',
  weight: 'الوزن',
  attributeOf: { yes: 'نعم', no: 'لا' },
  creators: 'إعداد',
  licence: 'الرخصة',
  asOf: 'حتى',
  changes: 'التعديلات',
  file: 'الملف',
  fileFacts: (count, bytes) => `${records(count)}، عدد البايتات ${formatNumber('ar', bytes)}`,
  duration: 'المدة',
  relationsOfLine: (count) =>
    plural('ar', count, {
      zero: 'لا علاقات في هذا الخط',
      one: 'علاقة واحدة في هذا الخط',
      two: 'علاقتان في هذا الخط',
      few: '# علاقات في هذا الخط',
      many: '# علاقة في هذا الخط',
      other: '# علاقة في هذا الخط',
    }),
  alsoBetween: (a, b) => ['بين الطرفين أيضًا: ', a, ' و', b],
  mixed: 'علاقة مختلطة',
  mixedPair: (a, b) => [a, ' و', b, ': علاقة مختلطة، يرد في المقال ما هو «مع» وما هو «ضد».'],
  notDrawn: 'لا تُرسم هذه العلاقة في هذا المستوى من التفصيل، لأن طرفيها فيه طرف واحد.',

  omitted: {
    filters: 'مخفي بسبب التصفية',
    focus: 'خارج نطاق التركيز',
  },
  moreOmitted: (count) =>
    plural('ar', count, {
      zero: 'لا خطوط أخرى مخفية الآن',
      one: 'خط آخر غير ظاهر الآن',
      two: 'خطان آخران غير ظاهرين الآن',
      few: '# خطوط أخرى غير ظاهرة الآن',
      many: '# خطًّا آخر غير ظاهر الآن',
      other: '# خط آخر غير ظاهر الآن',
    }),

  actsFor: 'يمثّل',
  actingFor: 'من يمثّله',
  alsoCalled: 'أسماء أخرى',
  relationsBySign: (signs) => {
    const total = signs.with + signs.against + signs.neither;
    const all = relations(total);
    const parts = [
      [signs.with, 'مع'],
      [signs.against, 'ضد'],
      [signs.neither, 'لا مع ولا ضد'],
    ] as const;
    const said = parts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${formatNumber('ar', count)} ${word}`);
    return total > 0 ? `${all}: ${said.join('، ')}` : all;
  },
  within: (actor) => ['في الداخل: ', actor],
  withinHint: 'علاقات بين من يمثّلون هذا الطرف، لا تُرسم في هذا المستوى من التفصيل.',
  quotes,

  meanings: {
    fact: 'يذكره المقال نفسه',
    claim: 'منسوب إلى قائله، لا إلى المقال',
    opinion: 'تقييم، لا حدث',
    plan: 'أمر معلن أو متوقع',
    threat: 'تهديد بإلحاق الأذى',
    allegation: 'يصفه المقال نفسه بأنه غير مثبت',
  },
  meaning: (words) => ` (${words})`,
  saidBy: (speakers) => ['، بحسب: ', ...speakers],
  reportedBy: (reporters) => ['، نقلًا عن: ', ...reporters],
  note: 'ملاحظة',
  records: {
    row: (number) => `الصف ${number}`,
    line: (number) => `السطر ${number}`,
    pointer: (path) => `عند ${path}`,
  },
  headline: 'عنوان المقال',
  sentence: (first, last) =>
    first === last
      ? `الجملة ${formatNumber('ar', first)} من المقال`
      : `الجمل من ${formatNumber('ar', first)} إلى ${formatNumber('ar', last)} من المقال`,

  copy: 'نسخ الاقتباس',
  copyRefused: 'لم يسمح المتصفح بالنسخ. الاقتباس محدَّد هنا، فانسخه يدويًّا.',
  seeIt: 'عرض في الرسم',

  publisher: 'الناشر',
  published: 'تاريخ النشر',
  openSource: 'قراءة المقال',
  openFileSource: 'فتح صفحة المصدر',
  counts: (count, relations, quotes) => `${actors(count)}، ${relations}، ${quotes}`,
  countsBySign: 'العلاقات حسب الموقف',

  start: {
    heading: 'من أين تبدأ',
    mostRelations: (relations) => `الأكثر ارتباطًا: ${relations}`,
    mixedPair: (signs) =>
      `علاقة مختلطة: ${formatNumber('ar', signs.with)} «مع» و${formatNumber('ar', signs.against)} «ضد»`,
    mostClaims: (quotes) => `الأكثر شواهد: ${quotes}`,
    mostHeard: (quotes) => `أكثر من نُقلت أقواله: ${quotes}`,
  },

  reading: {
    heading: 'كيف يُقرأ الرسم',
    with: 'مع',
    against: 'ضد',
    neither: 'لا مع ولا ضد',
    direction: 'يشير السهم أو الحاجز إلى من يقع عليه الفعل.',
    fact: 'يذكره المقال نفسه',
    claim: 'منسوب إلى قائله',
    weaker: 'رأي أو خطة أو تهديد أو ادعاء',
    over: 'انتهت: لم تعد قائمة',
    width: { claims: 'خط أعرض: اقتباسات أكثر', weight: 'خط أعرض: وزن أكبر' },
    factOfFile: 'كما ورد في الملف',
    mutual: 'الخط الذي لا سهم له، أو في وسطه معيَّن أو نقطة، علاقة متبادلة.',
    number: 'عدد العلاقات من نوع واحد؛ أشر إلى الخط لترى كلًّا منها',
    shape: 'الشكل: نوع الطرف. الحجم: عدد العلاقات.',
  },

  list: {
    heading: 'قائمة الأطراف',
    hint: 'بعوامل التصفية نفسها، والأكثر علاقات أولًا.',
    relationsOf: (actor) => ['علاقات: ', actor],
    empty: 'لا أطراف تطابق التصفية.',
  },
};
