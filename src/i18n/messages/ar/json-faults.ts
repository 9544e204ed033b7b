import { type JsonFaultDetails, MAX_DEPTH, MAX_NAME } from '~/base/scan-json';
import type { JsonFaultMessages } from '../en/json-faults';
import { characters } from './counts';
import { isolated, quoted } from './quoted';

const nameOf = ({ found }: JsonFaultDetails): string =>
  found === '' ? 'نهاية الملف' : quoted(found);

/** Why a text is no JSON that is read, in Arabic. */
export const jsonFaults: JsonFaultMessages = {
  'after-end': (fault) => `انتهى المستند، ويليه ${nameOf(fault)}؛ احذفه.`,
  'too-many-values': () => 'هنا أكثر من مليون قيمة؛ قسّم الملف.',
  'too-deep': () => `التداخل هنا أعمق من ${MAX_DEPTH} مستوى، ولا تحتاج بيانات إلى ذلك.`,
  'no-comma': (fault) => `المنتظر هنا فاصلة أو ${quoted(fault.closer)}، والموجود ${nameOf(fault)}.`,
  'stray-comma': ({ closer }) => `احذف هذه الفاصلة، فلا شيء بينها وبين ${quoted(closer)}.`,
  'no-name': (fault) => `المنتظر هنا اسم بين علامتي اقتباس مزدوجتين، والموجود ${nameOf(fault)}.`,
  'long-name': () => `هذا الاسم أطول من الحد الأقصى، وهو ${characters(MAX_NAME)}؛ اختصره.`,
  'no-colon': (fault) => `المنتظر بعد الاسم نقطتان رأسيتان، والموجود ${nameOf(fault)}.`,
  'no-value': (fault) => `المنتظر هنا قيمة، والموجود ${nameOf(fault)}.`,
  'control-character': () =>
    `لا يجوز أن ينقطع النص أو أن تكون فيه مسافة جدولة؛ اكتب ${isolated('\\n')} أو ${isolated('\\t')}، أو أغلق علامتي الاقتباس.`,
  'open-text': () => 'لا نهاية لهذا النص؛ أغلق علامتي الاقتباس المزدوجتين.',
  'bad-escape': () =>
    `في هذا النص شرطة مائلة عكسية لا معنى لها؛ اكتب ${isolated('\\\\')} للدلالة على شرطة واحدة.`,
};
