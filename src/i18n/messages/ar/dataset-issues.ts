import type { DatasetIssueMessages } from '../en/dataset-issues';
import { codePoints, places } from './counts';
import { filters } from './filters';
import { isolated, listed, quoted } from './quoted';
import { structureIssues } from './structure-issues';

const NOUNS = {
  actor: ['طرف', 'الطرف'],
  source: ['مصدر', 'المصدر'],
  relation: ['علاقة', 'العلاقة'],
} as const;

const ENDS = `${isolated('{from}')} و${isolated('{to}')}`;

/** What is found on checking a dataset, in Arabic. */
export const datasetIssues: DatasetIssueMessages = {
  ...structureIssues,

  'unique-ids': ({ id }) => `المعرّف ${quoted(id)} لعنصر سابق أيضًا؛ غيّر أحدهما.`,
  'known-references': ({ noun, id, near }) => {
    const [one, the] = NOUNS[noun];
    const advice = near ? `هل تقصد ${quoted(near)}؟` : `صحّح المعرّف أو أضف ${the}.`;
    return `لا ${one} بالمعرّف ${quoted(id)}؛ ${advice}`;
  },
  'own-kinds': ({ fault, about }) => {
    const sentences = {
      'built-in': `${quoted(about)} نوع أساسي لا يُعاد وصفه؛ احذفه أو اختر معرّفًا آخر.`,
      'unknown-slot': `لا خانة باسم ${quoted(about)} في العبارات؛ اكتب ${ENDS} مكان الاسمين.`,
      'unnamed-end': `لا تذكر هذه العبارة الطرفين كليهما؛ اكتب ${ENDS} مكان الاسمين.`,
    };
    return sentences[fault];
  },
  'known-kinds': ({ kind, near, all }) => {
    const advice = near ? `هل تقصد ${quoted(near)}؟ المقبول` : 'اكتب واحدًا من';
    return `لا يصلح هنا النوع ${quoted(kind)}؛ ${advice}: ${listed(all)}، أو صِفه في ${isolated('vocabulary')}.`;
  },
  'distinct-ends': ({ actor }) => `لا تكون للطرف ${quoted(actor)} علاقة بنفسه؛ اكتب طرفًا آخر.`,
  'acts-for-circle': ({ circle }) => {
    const names = circle.map(quoted);
    return names.length > 1
      ? `${names.join(' ثم ')}: كلٌّ يمثّل من يليه، وهكذا في حلقة؛ احذف أحد حقول ${isolated('actsFor')}.`
      : `${names[0]} يمثّل نفسه؛ احذف الحقل ${isolated('actsFor')}.`;
  },
  'open-kind': ({ fault, kind, field }) => {
    const own = { sign: 'موقف خاص به', label: 'تسمية خاصة به', directed: 'اتجاه خاص به' }[field];
    const open = { sign: 'الموقف', label: 'التسمية', directed: 'الاتجاه' }[field];
    return fault === 'missing'
      ? `لا يحدد النوع ${quoted(kind)} ${open}؛ أضف الحقل ${isolated(field)}.`
      : `للنوع ${quoted(kind)} ${own}؛ احذف هذا الحقل أو اختر النوع ${quoted('other')}.`;
  },
  'ended-kind': ({ kind }) =>
    `ما كان من النوع ${quoted(kind)} يقع ولا يدوم، فلا يقال إنه انتهى؛ احذف ${isolated('ended')}.`,
  evidence: ({ fault, source }) => {
    const sentences = {
      nothing: `لا يستند هذا القول إلى شيء؛ اكتب الجملة في ${isolated('quote')} أو أضف السجل.`,
      'no-records': `المصدر ${quoted(source)} نص لا سجلات فيه؛ اكتب ${isolated('quote')} أو صحّح ${isolated('medium')}.`,
      'no-position': `المصدر ${quoted(source)} ملف سجلات لا موضع فيه للاقتباس؛ اترك الكلمات وحدها.`,
      'half-position': `اكتب ${isolated('start')} و${isolated('end')} معًا، أو لا تكتب موضعًا.`,
    };
    return sentences[fault];
  },
  'span-length': ({ length, distance, due }) =>
    `طول هذه الكلمات: ${codePoints(length)}، والمسافة بين ${isolated('start')} و${isolated('end')}: ${codePoints(distance)}؛ اجعل النهاية عند ${due} أو صحّح الكلمات.`,
  'span-within-source': ({ source, length, end }) =>
    `طول المصدر ${quoted(source)}: ${codePoints(length)}، وهذا ينتهي عند ${end}؛ صحّح الموضع.`,
  'context-length': ({ field, length, most }) =>
    `طول الحقل ${isolated(field)}: ${codePoints(length)}؛ الحد الأقصى: ${codePoints(most)}.`,
  'sentence-starts': ({ fault, offset }) => {
    const sentences = {
      'beyond-end': `طول النص: ${codePoints(offset)}، وهذه البداية خارجه؛ صحّحها أو احذفها.`,
      'out-of-order': `لا تأتي هذه البداية بعد بداية الجملة السابقة (${offset})؛ رتّب البدايات.`,
    };
    return sentences[fault];
  },
  'story-views': ({ fault, about }) => {
    const sentences = {
      'question-mark': `لا يبدأ العرض المحفوظ بالعلامة ${quoted(about)}؛ احذفها.`,
      'readers-own': `يترك العرض المحفوظ ${quoted(about)} للقارئ؛ احذفه.`,
      'unknown-actor': `لا طرف بالمعرّف ${quoted(about)} ليُعرض؛ صحّح المعرّف أو أضف الطرف.`,
    };
    return sentences[fault];
  },
  voice: ({ fault, modality }) => {
    const by = isolated('by');
    const sentences = {
      unnamed: `لهذا القول قائل، فنوعه: ${filters.modalities[modality]}؛ سمِّ القائل في ${by}.`,
      'fact-by': `الخبر ما يقوله المصدر بلسانه؛ اجعله تصريحًا أو احذف ${by}.`,
      'via-alone': `هذا القول منقول عن غيره؛ سمِّ في ${by} من قاله.`,
    };
    return sentences[fault];
  },
  'translated-quotes': () =>
    `لا ترجمة إنجليزية لهذا الاقتباس؛ أضف ترجمة في ${isolated('translations')}.`,
  'repeated-quotes': () => 'سبق في هذه العلاقة اقتباس الموضع نفسه؛ اجعل القولين واحدًا.',
  'inferred-date': () => `هذا تاريخ مستنتج؛ اكتب في ${isolated('words')} ما يقوله المصدر.`,
  'date-after-publication': ({ begins }) =>
    `يبدأ هذا في ${isolated(begins)} بعد نشر مصدره، لكنه يُذكر خبرًا؛ صحّح التاريخ أو نوع القول.`,
  'ended-date': ({ date }) =>
    `هذا انتهى، لكن نهاية التاريخ ${quoted(date)} مفتوحة؛ اكتب النهاية أو احذف ${isolated('ended')}.`,
  'mentioned-actors': ({ actor }) =>
    `لا ذِكر للطرف ${quoted(actor)} في أي مصدر؛ بيّن أين يذكره مصدر.`,
  'country-code': ({ country }) =>
    `لا بلد رمزه ${quoted(country)}؛ ابحث عن رمزه في ${isolated('ISO 3166-1')}.`,
  'both-languages': ({ language }) => {
    const adjective = { en: 'بالإنجليزية', ar: 'بالعربية' }[language];
    return `لا نص هنا ${adjective}؛ أضف ${isolated(language)}.`;
  },

  'other-text': ({ sha256 }) =>
    `بصمة النص ${isolated('SHA-256')} هي ${isolated(sha256)}؛ فهو نص آخر، أو صحّح هذه القيمة.`,
  'other-length': ({ length }) => `طول النص: ${codePoints(length)}؛ صحّح هذه القيمة.`,
  'moved-passage': ({ start }) => `تغيّر موضع هذه الكلمات، وهو الآن ${start}؛ صحّح الموضع.`,
  'lost-passage': ({ start, places: count }) =>
    count === 0
      ? 'لا ترد هذه الكلمات في النص، فقد حُذفت منه؛ اقتبس من جديد.'
      : `ليست هذه الكلمات عند ${start}، وما يناسبها بالقدر نفسه: ${places(count)}؛ صحّح الموضع.`,
  'other-context': ({ field }) => {
    const verb = field === 'prefix' ? 'يسبق' : 'يلي';
    return `ليس هذا ما ${verb} الاقتباس؛ انسخه من النص.`;
  },
  'no-date-words': () => 'لا ترد هذه الكلمات في النص؛ انسخها منه.',
};
