import type { OpeningIssueMessages } from '../en/opening-issues';

/** ما وُجد عند فتح الملف، جملةً لكل قاعدة. */
export const openingIssues: OpeningIssueMessages = {
  self: ({ about }) => `«${about}» مرتبط بنفسه، فأُهمل الصف؛ اكتب فاعلًا آخر في أحد الطرفين.`,
  unreadable: ({ reason }) =>
    `تعذّرت قراءة الملف${reason ? ` ابتداءً من هنا: ${reason}` : ''}. أصلحه أو احفظه بصيغة أخرى.`,
  doctype: () => 'يعرّف الملف نوع مستند (DOCTYPE)، وهو لا يُقرأ لأنه قد يُستعمل للإضرار؛ احذفه.',
  'too-deep': ({ limit }) => `التداخل هنا أعمق من الحدّ ${limit}، فلم يُقرأ شيء؛ قلّل التداخل.`,
  'too-much': ({ limit }) =>
    `هذا أكثر من الحدّ الأقصى لما يُقرأ (${limit})، فلم يُقرأ شيء؛ قسّم الملف.`,
  'not-read': ({ about, count = 1 }) => `«${about}» لا يُقرأ (العدد: ${count}).`,
  'no-such-date': ({ about }) =>
    `«${about}» ليس تاريخًا فأُهمل؛ اكتبه هكذا: 2025-01-31 أو 2025-01 أو 2025.`,
  'several-values': ({ about, count = 1 }) =>
    `لـ«${about}» قيم تتغير مع الزمن (العدد الزائد: ${count})؛ يُحتفظ بالأخيرة.`,
  dataset: ({ message }) => String(message),
  'missing-id': () => 'لا معرّف لهذا العنصر، فأُهمل؛ أعطه معرّفًا.',
  'duplicate-id': ({ about }) =>
    `«${about}» معرّف لعنصر سابق؛ يُحتفظ بالفاعل الأول، وتُعطى العلاقة معرّفًا خاصًا بها.`,
  'missing-actor': ({ about }) =>
    `لا فاعل في الملف باسم «${about}»، فأُهملت العلاقة؛ أضف الفاعل أو صحّح الاسم.`,
};
