import type { OpeningIssueMessages } from '../en/opening-issues';

/** ما وُجد عند فتح الملف، جملةً لكل قاعدة. */
export const openingIssues: OpeningIssueMessages = {
  self: ({ about }) => `«${about}» مرتبط بنفسه، فأُهمل الصف؛ اكتب فاعلًا آخر في أحد الطرفين.`,
  'encoding-guessed': ({ about, encoding }) =>
    `خُمِّن ترميز الملف: ${encoding}${about && `، وفيه تُقرأ الكلمة «${about}»`}. اختر غيره إن بدت الكلمات خاطئة.`,
  'unknown-encoding': ({ about }) =>
    `«${about}» ليس ترميزًا معروفًا، فخُمِّن الترميز؛ سمِّ ترميزًا مثل utf-8 أو windows-1256.`,
  undecodable: ({ about, encoding, count }) =>
    `في الملف بايتات ليست نصًّا بترميز ${encoding}، انظر «${about}» (عدد المواضع: ${count}). اختر ترميزًا آخر أو أصلح الكلمة.`,
  'control-character': ({ about, count }) =>
    `استُبدلت محارف تحكم مثل ${about} (عددها: ${count}). احذفها من الملف إن ظهر اسم خاطئ.`,
  'too-large': ({ about }) =>
    `«${about}» أكبر مما يُقرأ: حتى 50 ميغابايت و100,000 صف و5,000,000 خلية. قسّمه أو احذف ما لا تحتاج إليه.`,
  'empty-file': ({ about }) => `«${about}» فارغ. اختر ملفًّا آخر.`,
  'unknown-format': ({ about, readable }) =>
    `«${about}» ليس بصيغة مقروءة. احفظه بإحدى هذه الصيغ: ${readable}.`,
  unreadable: ({ about }) => `«${about}» تالف أو مبتور فتعذّرت قراءته. احفظه أو نزّله من جديد.`,
  'packed-too-tightly': ({ about }) =>
    `«${about}» يتضخم عند فك ضغطه بلا حد كما تفعل الملفات الضارة، فلم يُقرأ منه شيء؛ فُكّ ضغطه بنفسك إن وثقت به.`,
  'too-many-members': ({ about }) =>
    `في «${about}» أكثر من 1,000 ملف. اضغط منها ما فيه جداول أو رسوم فقط.`,
  'nested-zip': ({ about }) => `«${about}» ملف zip داخل zip، فأُهمل؛ افتحه وحده.`,
  'unsafe-path': ({ about }) =>
    `مسار «${about}» يخرج من ملف zip أو أطول مما يُقبل، فأُهمل الملف؛ اضغطه من جديد.`,
  'lying-size': ({ about }) => `حجم «${about}» غير ما يذكره ملف zip. قُرئ ما فيه؛ قارنه بالأصل.`,
  encrypted: ({ about }) => `«${about}» مقفل بكلمة سر فأُهمل. احفظه بلا كلمة سر.`,
  'member-skipped': ({ about }) => `«${about}» في ملف zip ليس جدولًا ولا رسمًا، فتُجووز.`,
  'nothing-in-zip': ({ about }) => `لا جدول في «${about}» ولا رسم. اختر ملفًّا آخر.`,
  'unclosed-quote': ({ about }) =>
    `علامة الاقتباس عند «${about}» تفتح خلية لا تُغلق، فقُرئت نصًّا؛ ضاعف علامات الاقتباس داخل الخلية.`,
  'long-cell': ({ about, count }) =>
    `الخلية «${about.slice(0, 40)}…» أطول مما يسعه أي جدول حسابي (عدد هذه الخلايا: ${count}). انظر هل تنقص علامة اقتباس أو نهاية سطر.`,
  'formula-text': ({ about, count }) =>
    `«${about}» تشبه معادلة (عدد هذه الخلايا: ${count}). قُرئ نصها ولم يُحسب شيء؛ احفظ القيم إن كانت المقصودة.`,
};
