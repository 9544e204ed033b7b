import type { DataMessages } from '../../data-messages';
import { formatNumber } from '../../format';
import { INTL_TAGS } from '../../locale';
import { plural } from '../../plural';
import { actors, relations } from './counts';
import { saving } from './saving';

const list = new Intl.ListFormat(INTL_TAGS.ar, { type: 'conjunction' });

const number = (value: number): string => formatNumber('ar', value);

const claims = (count: number): string =>
  plural('ar', count, {
    zero: 'لا شواهد',
    one: 'شاهد واحد',
    two: 'شاهدان',
    few: '# شواهد',
    many: '# شاهدًا',
    other: '# شاهد',
  });

/** The export of data, and what is written in reports, in Arabic. */
export const dataMessages: DataMessages = {
  title: 'تصدير البيانات',
  format: 'الصيغة',
  about: {
    json: 'كل شيء، كما يقرؤه برنامج وِفاق نفسه.',
    csv: 'جدول لبرامج الجداول والإحصاء.',
    report: 'كل الاقتباسات للقراءة والطباعة: Markdown مع مخطط Mermaid.',
    gexf: 'لبرنامج Gephi: التواريخ خطًا زمنيًا، مع المواضع وألوان الإشارات.',
    graphml: 'لبرامج yEd وNetworkX وigraph ومعظم برامج الشبكات.',
    cytoscape: 'لبرنامجي Cytoscape وCytoscape.js، مع كل شاهد.',
    cx2: 'لبرامج Cytoscape وCytoscape Web وNDEx، مع نسق جاهز.',
    dot: 'لبرنامج GraphViz: يُرسم كما هو، والاقتباسات تلميحات.',
    jgf: 'بيانات JSON بسيطة من عُقد وروابط، مع كل شاهد.',
    'web-annotation': 'معيار W3C: كل اقتباس تعليق على مصدره.',
  },

  lossless: 'تتسع هذه الصيغة لكل شيء.',
  losing: (losses) => `لا تتسع هذه الصيغة لما يأتي: ${list.format(losses)}.`,
  losses: {
    about: 'وصف البيانات ورقم إصدارها',
    labels: 'أسماء العلاقات الخارجة عن الأنواع المعروفة',
    dates: 'صيغة التواريخ في النص وما استُنتج منها',
    stories: 'القصص',
    mentions: 'مواضع ذكر الأطراف في النص',
    sources: 'تفاصيل المصادر',
    languages: 'الأسماء باللغات الأخرى والأسماء البديلة',
    actors: 'أوصاف الأطراف',
    'bare-actors': 'الأطراف التي بلا علاقات',
    relations: 'العلاقات واقتباساتها',
    claims: 'قائل كل اقتباس على حدة',
    'places-in-text': 'مواضع الاقتباسات في النص',
    contexts: 'ما يحيط بالاقتباسات من كلام',
    instruments: 'المعاهدات والوسائل التي تقوم عليها العلاقات',
    locations: 'المواقع على الخريطة',
    notes: 'ملاحظات المدوِّن',
  },

  scope: 'ما يُصدَّر',
  whole: 'كل شيء',
  narrowed: 'بعد التصفية',
  counts: (actorCount, relationCount, claimCount) =>
    `${actors(actorCount)}، ${relations(relationCount)}، ${claims(claimCount)}`,
  notNarrowed: 'لا تصفية الآن.',
  table: 'صف واحد لكل',
  tables: { relations: 'شاهد', actors: 'طرف' },
  language: 'لغة الأسماء',
  bom: 'وسم الملف بترميز UTF-8 لبرنامج Excel (علامة BOM)',
  name: 'اسم الملف',

  ...saving,
  copy: 'نسخ',
  working: 'جارٍ كتابة الملف…',
  saved: (name) => `حُفظ باسم \u2068${name}\u2069.`,
  copied: 'نُسخ نص الملف إلى الحافظة.',
  unwritable: 'تعذّر إنشاء الملف، ولم يُحفظ شيء.',
  copyRefused: 'لم يسمح المتصفح بالنسخ. احفظ الملف بدلًا من ذلك.',

  report: {
    counts: (actorCount, relationCount, claimCount) =>
      `${actors(actorCount)}، ${relations(relationCount)}، ${claims(claimCount)}.`,
    noDiagram: 'العلاقات أكثر مما يتسع له مخطط.',
    diagramKey:
      'في المخطط: السهم «مع»، والصليب «ضد»، والدائرة «لا مع ولا ضد»؛ ويُوسم الطرفان كلاهما حيث لا ينفرد أحدهما بالفعل.',
    evidence: 'الشواهد',
    directed: (from, to) => `من ${from} إلى ${to}`,
    undirected: (from, to) => `${from} و${to}`,
    colon: ': ',
    separator: ' · ',
    comma: '، ',
    inferred: 'التاريخ مستنتج',
    accordingTo: (voices) => `القائل: ${voices}`,
    reportedBy: (voices) => `الناقل: ${voices}`,
    ownVoice: 'بلسان المصدر نفسه',
    sentence: (first, last, place) =>
      `${first === last ? `الجملة ${number(first)}` : `الجمل ${number(first)}–${number(last)}`} (${place})`,
    characters: (start, end) => `الأحرف ${number(start)}–${number(end)}`,
    note: 'ملاحظة:',
    sources: 'المصادر',
    text: (length, sha256) => `${number(length)} حرف، SHA-256 ‏${sha256}`,
    madeBy: 'أُعدّ ببرنامج وِفاق · \u2068Entente\u2069.',
  },
};
