import { formatNumber } from '../../format';
import type { Messages } from '../../messages';
import type { Parts } from '../../parts';
import { plural } from '../../plural';

// Names are given in the nominative: no phrase here puts one behind a preposition where its
// ending would show.
type OfTwo = <Part>(from: Part, to: Part) => Parts<Part>;

const and: OfTwo = (a, b) => [a, ' و', b];
const to: OfTwo = (a, b) => [a, ' إلى ', b];
const withOther: OfTwo = (a, b) => [a, ' مع ', b];
const against: OfTwo = (a, b) => [a, ' ضد ', b];
const towards: OfTwo = (a, b) => [a, ' تجاه ', b];

/** What the article says of an actor, a relation, or as a whole, in Arabic. */
export const details: Messages['details'] = {
  region: 'التفاصيل',
  overview: 'نظرة عامة',
  backTo: (place) => ['العودة إلى: ', place],
  aLine: 'الخط السابق',
  showMore: (more) =>
    plural('ar', more, {
      one: 'عرض واحد آخر',
      two: 'عرض اثنين آخرين',
      few: 'عرض # أخرى',
      many: 'عرض # أخرى',
      other: 'عرض # أخرى',
    }),
  comma: '، ',
  colon: ': ',

  pair: and,
  directed: { with: to, against, neither: towards },
  oneWay: { with: withOther, against, neither: towards },
  bothWays: {
    with: (a, b) => [...and(a, b), '، كلٌّ مع الآخر'],
    against: (a, b) => [...and(a, b), '، كلٌّ ضد الآخر'],
    neither: (a, b) => [...and(a, b), '، لا مع ولا ضد'],
  },
  actedBy: (actor) => ['الفاعل: ', actor],

  from: 'من',
  to: 'إلى',
  between: 'بين',
  when: 'متى',
  whenWords: (words) => ['بعبارة المقال: ', words],
  whenInferred: 'مستنتَج، وليس مكتوبًا في المقال',
  instrument: 'بموجب',
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
  alsoBetween: (a, b) => ['أيضًا بين ', a, ' و', b],
  mixed: 'مختلطة',
  mixedPair: (a, b) => [
    'علاقة مختلطة: في المقال يقف ',
    a,
    ' و',
    b,
    ' معًا في أمور وأحدهما ضد الآخر في أخرى.',
  ],
  notDrawn: 'لا خط لهذه العلاقة في هذا المستوى، لأن طرفيها طرف واحد فيه.',

  leftOut: {
    filters: 'أخفته التصفية',
    focus: 'خارج المحيط المعروض',
  },
  moreLeftOut: (count) =>
    plural('ar', count, {
      one: 'خط آخر ليس في الصورة الآن',
      two: 'خطان آخران ليسا في الصورة الآن',
      few: '# خطوط أخرى ليست في الصورة الآن',
      many: '# خطًا آخر ليست في الصورة الآن',
      other: '# خط آخر ليست في الصورة الآن',
    }),

  actsFor: 'الجهة الممثَّلة',
  actingFor: 'ممثلوها',
  alsoCalled: 'أسماء أخرى',
  relationsBySign: (signs) => {
    const total = signs.with + signs.against + signs.neither;
    const relations = plural('ar', total, {
      zero: 'لا علاقات',
      one: 'علاقة واحدة',
      two: 'علاقتان',
      few: '# علاقات',
      many: '# علاقة',
      other: '# علاقة',
    });
    const parts = [
      [signs.with, 'مع'],
      [signs.against, 'ضد'],
      [signs.neither, 'لا مع ولا ضد'],
    ] as const;
    const said = parts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${formatNumber('ar', count)} ${word}`);
    return total > 0 ? `${relations}: ${said.join('، ')}` : relations;
  },
  within: (actor) => ['في الداخل: ', actor],
  withinHint: 'علاقات بين من يمثلون هذا الطرف؛ لا خط لها في هذا المستوى.',
  quotesOf: (actor) => ['في المقال: ', actor],
  quotes: (count) =>
    plural('ar', count, {
      zero: 'لا اقتباسات',
      one: 'اقتباس واحد',
      two: 'اقتباسان',
      few: '# اقتباسات',
      many: '# اقتباسًا',
      other: '# اقتباس',
    }),

  meanings: {
    fact: 'يذكره المقال بلسانه',
    claim: 'على لسان من سُمّي، لا على لسان المقال',
    opinion: 'تقييم وليس حدثًا',
    plan: 'أمر معلَن أو منشود أو متوقَّع',
    threat: 'أذى متوعَّد به',
    allegation: 'يصفه المقال نفسه بأنه غير مثبت',
  },
  saidBy: (speakers, count) => [
    plural('ar', count, {
      one: '، القائل: ',
      two: '، القائلان: ',
      other: '، القائلون: ',
    }),
    ...speakers,
  ],
  reportedBy: (reporters, count) => [
    plural('ar', count, {
      one: '، الناقل: ',
      two: '، الناقلان: ',
      other: '، الناقلون: ',
    }),
    ...reporters,
  ],
  note: 'ملاحظة',
  headline: 'عنوان المقال',
  sentence: (first, last) =>
    first === last
      ? `الجملة ${formatNumber('ar', first)} من المقال`
      : `الجمل من ${formatNumber('ar', first)} إلى ${formatNumber('ar', last)} من المقال`,

  copy: 'نسخ الاقتباس',
  copyRefused: 'لم يسمح المتصفح بالنسخ. الاقتباس محدَّد هنا، فانسخه يدويًا.',
  seeIt: 'مكانه في المخطط',

  publisher: 'الناشر',
  published: 'تاريخ النشر',
  openSource: 'قراءة المقال',
  counts: (actors, relations, claims) =>
    `${plural('ar', actors, {
      zero: 'لا أطراف',
      one: 'طرف واحد',
      two: 'طرفان',
      few: '# أطراف',
      many: '# طرفًا',
      other: '# طرف',
    })}، ${relations}، ${claims}`,
  countsBySign: 'العلاقات حسب الإشارة',

  start: {
    heading: 'من أين تبدأ',
    mostRelations: (relations) => `الأكثر علاقات: ${relations}`,
    mixedPair: (signs) =>
      `علاقة مختلطة: ${formatNumber('ar', signs.with)} مع، ${formatNumber('ar', signs.against)} ضد`,
    mostClaims: (claims) => `الأكثر شواهد: ${claims}`,
    mostHeard: (claims) => `الصوت الأكثر حضورًا: ${claims}`,
  },

  reading: {
    heading: 'كيف تُقرأ الصورة',
    with: 'مع',
    against: 'ضد',
    neither: 'لا مع ولا ضد',
    direction: 'العلامة عند الطرف الذي يقع عليه الفعل، وعند الطرفين إذا كان متبادلًا.',
    fact: 'يذكره المقال بلسانه',
    claim: 'يقوله طرف مسمّى',
    weaker: 'رأي أو خطة أو تهديد أو ادعاء',
    width: 'كلما كثرت الأقوال زاد العرض',
    shape: 'الشكل نوع الطرف، وحجمه عدد علاقاته.',
  },

  list: {
    heading: 'الصورة في قائمة',
    hint: 'كل من في الصورة، بالتصفية نفسها، والأكثر علاقات أولًا.',
    relationsOf: (actor) => ['علاقات: ', actor],
    empty: 'لم تُبقِ التصفية أحدًا.',
  },
};
