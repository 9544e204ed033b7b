import { formatNumber } from '../../format';
import type { StrongestMessages } from '../en/strongest';
import { actors } from './counts';

/** Words about how many actors are drawn, in Arabic. */
export const strongest: StrongestMessages = {
  name: 'عدد الأطراف المرسومة',
  drawn: (shown, total) =>
    `${actors(shown)} من أصل ${formatNumber('ar', total)}، بحسب عدد العلاقات`,
  drawnAround: (shown, total) =>
    `${actors(shown)} من أصل ${formatNumber('ar', total)} في الجوار، بحسب عدد العلاقات`,
  allDrawn: (total) => `كل الأطراف: ${formatNumber('ar', total)}`,
  where: 'وهي كلها في البحث والجدول.',
  showAll: 'إظهار الكل',
  showReadable: 'إظهار الأقوى',
  count: (count) => actors(count),
  missing: (name) => `ليس بينها ${name}.`,
  showAround: 'إظهار جواره',
};
