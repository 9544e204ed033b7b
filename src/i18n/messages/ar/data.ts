import { formatNumber } from '../../format';
import { INTL_TAGS } from '../../locale';
import type { DataMessages } from '../en/data';
import { actors, quotes, records, relations } from './counts';
import { saving } from './saving';

const list = new Intl.ListFormat(INTL_TAGS.ar, { type: 'conjunction' });

const number = (value: number): string => formatNumber('ar', value);

/** The export of data, and what is written in reports, in Arabic. */
export const dataMessages: DataMessages = {
  title: 'تصدير البيانات',
  format: 'الصيغة',
  about: {
    json: 'كل شيء، كما يقرؤه برنامج وِفاق نفسه.',
    csv: 'جدول لبرامج الجداول والإحصاء.',
    report: 'كل الاقتباسات للقراءة والطباعة: Markdown مع مخطط Mermaid.',
    gexf: 'لبرنامج Gephi: التواريخ في خط زمني، مع المواقع وألوان المواقف.',
    graphml: 'لبرامج yEd وNetworkX وigraph ومعظم برامج الشبكات.',
    cytoscape: 'لبرنامجَي Cytoscape وCytoscape.js، مع كل اقتباس.',
    cx2: 'لبرامج Cytoscape وCytoscape Web وNDEx، مع نسق جاهز.',
    dot: 'لبرنامج GraphViz: جاهز للرسم، والاقتباسات في تلميحات.',
    jgf: 'بيانات JSON بسيطة من عُقد وروابط، مع كل اقتباس.',
    'web-annotation': 'معيار W3C: كل اقتباس تعليق على مصدره.',
  },

  lossless: 'تحفظ هذه الصيغة كل شيء.',
  losing: (losses) => `لا تحفظ هذه الصيغة ما يأتي: ${list.format(losses)}.`,
  losses: {
    about: 'وصف البيانات ورقم إصدارها',
    labels: 'أسماء العلاقات من نوع «غير ذلك»',
    dates: 'صيغة التواريخ في النص وما استُنتج منها',
    stories: 'القصص',
    mentions: 'مواضع ذكر الأطراف في النص',
    sources: 'تفاصيل المصادر',
    languages: 'الأسماء باللغات الأخرى والأسماء البديلة',
    actors: 'أوصاف الأطراف',
    isolates: 'الأطراف التي بلا علاقات',
    relations: 'العلاقات واقتباساتها',
    claims: 'قائل كل اقتباس على حدة',
    'places-in-text': 'مواضع الاقتباسات في النص',
    contexts: 'ما يحيط بالاقتباسات من كلام',
    instruments: 'الاتفاقات والوسائل',
    locations: 'المواقع على الخريطة',
    notes: 'ملاحظات المدوِّن',
    weights: 'الأوزان',
    attributes: 'الأعمدة الإضافية',
    vocabulary: 'تعريفات الأنواع الخاصة بالبيانات',
    credits: 'المُعِدّون والتواريخ والرخصة',
    changes: 'قائمة التعديلات',
    arrangement: 'المواضع المحددة في البيانات',
  },

  scope: 'ما يُصدَّر',
  whole: 'كل شيء',
  narrowed: 'بعد التصفية',
  counts: (actorCount, relationCount, quoteCount) =>
    `${actors(actorCount)}، ${relations(relationCount)}، ${quotes(quoteCount)}`,
  notNarrowed: 'لا تصفية مفعّلة.',
  table: 'صف واحد لكل',
  tables: { relations: 'اقتباس أو سجل', actors: 'طرف' },
  language: 'لغة الأسماء',
  bom: 'وسم الملف بترميز UTF-8 لبرنامج Excel (علامة BOM)',
  name: 'اسم الملف',

  ...saving,
  copy: 'نسخ',
  working: 'جارٍ كتابة الملف…',
  saved: (name) => `تم الحفظ باسم \u2068${name}\u2069.`,
  copied: 'تم نسخ نص الملف.',
  unwritable: 'تعذّر إنشاء الملف، ولم يُحفظ شيء.',
  copyRefused: 'لم يسمح المتصفح بالنسخ. احفظ الملف بدلًا من ذلك.',

  report: {
    counts: (actorCount, relationCount, evidence) =>
      `${actors(actorCount)}، ${relations(relationCount)}، ${evidence}.`,
    noDiagram: 'العلاقات أكثر من أن يتسع لها مخطط.',
    diagramKey:
      'في المخطط: السهم «مع»، والعلامة × «ضد»، والدائرة «لا مع ولا ضد»؛ وإن كانت عند الطرفين فالفعل متبادل.',
    evidence: 'الشواهد',
    directed: (from, to) => `من ${from} إلى ${to}`,
    undirected: (from, to) => `${from} و${to}`,
    colon: ': ',
    separator: ' · ',
    comma: '، ',
    inferred: 'تاريخ مستنتَج',
    accordingTo: (voices) => `بحسب: ${voices}`,
    reportedBy: (voices) => `نقلًا عن: ${voices}`,
    ownVoice: 'يذكره المصدر نفسه',
    sentence: (first, last, place) =>
      `${first === last ? `الجملة ${number(first)}` : `الجمل ${number(first)}–${number(last)}`} (${place})`,
    characters: (start, end) => `المحارف ${number(start)}–${number(end)}`,
    note: 'ملاحظة:',
    sources: 'المصادر',
    text: (length, sha256) => `عدد المحارف ${number(length)}، SHA-256 ‏${sha256}`,
    file: (count, bytes, sha256) =>
      `${records(count)}، عدد البايتات ${number(bytes)}، SHA-256 ‏${sha256}`,
    noPlace: 'الموضع غير معروف',
    weight: (value) => `الوزن ${number(value)}`,
    creators: (names) => `إعداد: ${names}`,
    asOf: (date) => `حتى ${date}`,
    madeBy: 'أُعدّ باستخدام وِفاق · \u2068Entente\u2069.',
  },
};
