import { formatNumber } from '../../format';
import type { EmbedMessages } from '../en/embed';

/** The view in a frame of another page, in Arabic. */
export const embed: EmbedMessages = {
  open: 'فتح في «وِفاق»',
  newTab: 'يُفتح في علامة تبويب جديدة',
  credit: 'المصدر',
  quotes: 'اقتباسات من المصدر',
  close: 'إغلاق الاقتباس',
  next: 'الاقتباس التالي',
  previous: 'الاقتباس السابق',
  place: (at, of) => `${formatNumber('ar', at)} من ${formatNumber('ar', of)}`,
  noQuotes: 'لا اقتباسات من المصدر.',
  comma: '، ',
  wheelHint: (key) => `للتكبير والتصغير، مرِّر مع الضغط على ${key}`,
  fingerHint: 'استخدم إصبعين للتحريك والتكبير',
};
