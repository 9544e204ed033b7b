import { formatNumber, plural } from '../../format';
import type { StoryMessages } from '../en/story';

/** Stories told step by step, and where they are offered, in Arabic. */
export const story: StoryMessages = {
  start: 'ابدأ من هنا',
  invitation: (count) =>
    plural('ar', count, {
      zero: 'ابدأ من هنا',
      one: 'ابدأ من هنا: قصة واحدة',
      two: 'ابدأ من هنا: قصتان',
      few: 'ابدأ من هنا: # قصص',
      many: 'ابدأ من هنا: # قصة',
      other: 'ابدأ من هنا: # قصة',
    }),
  offer: 'قصص للبداية',
  dismiss: 'إخفاء القصص',
  steps: (count) =>
    plural('ar', count, {
      zero: 'قصة بلا خطوات',
      one: 'قصة من خطوة واحدة',
      two: 'قصة من خطوتين',
      few: 'قصة من # خطوات',
      many: 'قصة من # خطوة',
      other: 'قصة من # خطوة',
    }),
  place: (step, count) => `${formatNumber('ar', step)} من ${formatNumber('ar', count)}`,
  previous: 'السابق',
  next: 'التالي',
  nextStory: 'القصة التالية',
  nextStoryCalled: (title) => `القصة التالية: ${title}`,
  finish: 'إنهاء',
  leave: 'الخروج من القصة',
  comeBack: 'العودة إلى عرض هذه الخطوة',
  cited: 'العلاقات المذكورة',
};
