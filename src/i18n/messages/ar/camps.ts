import { plural } from '../../format';
import type { CampsMessages } from '../en/camps';

/** Words about the two camps of a graph, and its names, in Arabic. */
export const camps: CampsMessages = {
  campOf: (names) => `مع ${names}`,
  apart: '؛ ',
  neither: 'خارج المعسكرين',
  note: 'المعسكران محسوبان من المواقف: أقل ما يمكن من «مع» بينهما ومن «ضد» داخل كل منهما.',
  misfits: (count) =>
    plural('ar', count, {
      zero: 'كل العلاقات تنسجم مع ذلك.',
      one: 'علاقة واحدة لا تنسجم مع ذلك.',
      two: 'علاقتان لا تنسجمان مع ذلك.',
      few: '# علاقات لا تنسجم مع ذلك.',
      many: '# علاقة لا تنسجم مع ذلك.',
      other: '# علاقة لا تنسجم مع ذلك.',
    }),
  unnamed: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'اسم واحد مخفي: كبّر الرسم أو أشر إليه',
      two: 'اسمان مخفيان: كبّر الرسم أو أشر إليهما',
      few: '# أسماء مخفية: كبّر الرسم أو أشر إليها',
      many: '# اسمًا مخفيًّا: كبّر الرسم أو أشر إليها',
      other: '# اسم مخفي: كبّر الرسم أو أشر إليها',
    }),
};
