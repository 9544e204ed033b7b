import type { ShownValue, StructureIssueMessages, WantedValue } from '../en/structure-issues';
import { characters, errors, items } from './counts';
import { jsonFaults } from './json-faults';
import { isolated, listed, quoted } from './quoted';

const TYPES: Readonly<Record<WantedValue['type'], string>> = {
  text: 'اكتب نصًّا بين علامتي اقتباس مزدوجتين',
  number: 'اكتب عددًا',
  'whole-number': 'اكتب عددًا صحيحًا',
  truth: `اكتب ${isolated('true')} أو ${isolated('false')}`,
  list: `اكتب قائمة بين ${isolated('[ ]')}`,
  object: `اكتب كائنًا بين ${isolated('{ }')}`,
  texts: `اكتب كائنًا بين ${isolated('{ }')} فيه نص لكل لغة`,
  any: 'أضفه',
};

const [ISO, SPDX] = ['ISO 3166-1 alpha-2', 'SPDX'].map(isolated);

/** What is wrong with the structure of a dataset, in Arabic. */
export const structureIssues: StructureIssueMessages = {
  'broken-json': (fault) => jsonFaults[fault.reason](fault),
  'too-long': ({ most }) => `هذا أكثر من ${most / 1_000_000} مليون محرف؛ قسّم الملف.`,
  'repeated-name': () => 'هذا الاسم مكرر هنا، والأخير هو المعتمد؛ احذف أحدهما.',
  'forbidden-name': ({ name }) => `لا يجوز أن يسمّى حقل ${quoted(name)}؛ احذفه.`,
  'half-character': () => 'في هذا النص نصف محرف؛ اكتب المحرف كاملًا.',
  'unknown-field': ({ field, near, known }) => {
    const fields = known.length > 0 ? `الحقول المقبولة: ${listed(known)}.` : 'احذفه أو صحّح اسمه.';
    const advice = near ? `هل تقصد ${quoted(near)}؟` : fields;
    return `لا حقل هنا باسم ${quoted(field)}؛ ${advice}`;
  },
  'missing-field': ({ field, wanted }) =>
    `الحقل ${quoted(String(field))} ناقص؛ ${toRequest(wanted)}.`,
  'wrong-type': ({ value, wanted }) => `الموجود هنا ${nameOf(value)}؛ ${toRequest(wanted)}.`,
  'wrong-word': ({ value, near, choices }) => {
    const advice = near ? `هل تقصد ${quoted(near)}؟ المقبول` : 'اكتب واحدًا من';
    return `لا يصلح هنا ${nameOf(value)}؛ ${advice}: ${listed(choices)}.`;
  },
  'wrong-form': ({ value, form }) => toFormSentence(nameOf(value), form),
  'wrong-size': ({ of, size, side, bound }) => {
    if (of === 'text' && side === 'least') return 'هذا النص فارغ؛ اكتبه.';
    if (of === 'list' && side === 'least')
      return `هذه القائمة فارغة؛ الحد الأدنى: ${items(bound)}.`;
    if (of === 'text')
      return `طول هذا النص: ${characters(size)}؛ الحد الأقصى: ${characters(bound)}.`;
    if (of === 'list') return `طول هذه القائمة: ${items(size)}؛ الحد الأقصى: ${items(bound)}.`;
    const limit = side === 'least' ? 'ألا يقل عن' : 'ألا يزيد على';
    return `هذا العدد ${isolated(String(size))}، ويجب ${limit} ${isolated(String(bound))}.`;
  },
  'wrong-value': ({ value }) => `لا يصلح هنا ${nameOf(value)}.`,
  'more-issues': ({ listed: count, total }) =>
    total === undefined
      ? `الأخطاء أكثر من أن تُسرد كلها؛ أصلح المسرود هنا (${errors(count)}) ثم أعد الفحص.`
      : `المسرود هنا أول الأخطاء (${errors(count)} من أصل ${errors(total)})؛ أصلحها ثم أعد الفحص.`,
};

function toFormSentence(
  value: string,
  form: Parameters<StructureIssueMessages['wrong-form']>[0]['form'],
): string {
  const dates = ['2025-01-17', '2022-02', '-0044'].map(isolated).join(' أو ');
  const years = `من ${isolated('-271820')} إلى ${isolated('275759')}`;
  const sentences: Readonly<Record<typeof form, string>> = {
    id: `لا يصلح ${value} معرّفًا؛ اكتب ما لا يزيد على ${characters(128)} من الحروف والأرقام و${isolated('.')} و${isolated('_')} و${isolated('-')}، أولها حرف أو رقم.`,
    language: `ليس ${value} رمز لغة (${isolated('BCP 47')})؛ اكتب رمزًا مثل ${isolated('en')} أو ${isolated('ar')} أو ${isolated('zh-Hant')}.`,
    'some-language': 'لا نص هنا بأي لغة؛ اكتبه بلغة واحدة على الأقل.',
    date: `ليس ${value} تاريخًا بصيغة ${isolated('EDTF')} من المستوى 1؛ اكتب مثل ${dates} (45 ق.م.) أو ${isolated('2017/2021')}، والأسبق أولًا، والسنوات ${years}.`,
    'web-address': `ليس ${value} عنوانًا على الويب؛ اكتب عنوانًا يبدأ بـ${isolated('https://')}.`,
    version: `ليس ${value} رقم إصدار؛ اكتب ثلاثة أعداد مثل ${isolated('1.0.0')}.`,
    licence: `ليس ${value} رخصة ${SPDX}؛ اكتب رخصة مثل ${isolated('CC-BY-4.0')}.`,
    country: `ليس ${value} رمز بلد (${ISO})؛ اكتب حرفين كبيرين مثل ${isolated('RU')}.`,
    'record-place': `ليس ${value} موضعًا في ملف؛ اكتب ${isolated('row=12')} أو ${isolated('line=16')} أو ${isolated('JSON Pointer')}.`,
    sha256: `ليس ${value} بصمة ${isolated('SHA-256')}؛ اكتبها في 64 خانة ست عشرية بحروف صغيرة.`,
  };
  return sentences[form];
}

function nameOf({ type, text }: ShownValue): string {
  const word = isolated(text);
  return { null: word, list: 'قائمة', object: 'كائن', text: quoted(text), other: word }[type];
}

function toRequest({ type, choices }: WantedValue): string {
  return choices.length > 0 ? `اكتب واحدًا من: ${listed(choices)}` : TYPES[type];
}
