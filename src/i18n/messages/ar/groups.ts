import { formatNumber, plural } from '../../format';
import type { SignCounts } from '../en/described';
import type { GroupsMessages } from '../en/groups';
import { toSignMarks } from '../sign-marks';

const groupsOf = (count: number): string =>
  plural('ar', count, {
    zero: 'لا مجموعات',
    one: 'مجموعة واحدة',
    two: 'مجموعتان',
    few: '# مجموعات',
    many: '# مجموعة',
    other: '# مجموعة',
  });

const openOf = (count: number): string =>
  plural('ar', count, {
    zero: 'كلها مغلقة',
    one: 'واحدة منها مفتوحة',
    two: 'اثنتان منها مفتوحتان',
    few: '# مجموعات منها مفتوحة',
    many: '# مجموعة منها مفتوحة',
    other: '# مجموعة منها مفتوحة',
  });

const marks = (count: number): string =>
  plural('ar', count, {
    zero: 'لا مجموعات ولا أطراف',
    one: 'مجموعة أو طرف واحد',
    two: 'اثنان من المجموعات والأطراف',
    few: '# من المجموعات والأطراف',
    many: '# من المجموعات والأطراف',
    other: '# من المجموعات والأطراف',
  });

function bySign(counts: SignCounts): string {
  const words = { with: 'مع', against: 'ضد', neither: 'لا مع ولا ضد' };
  return (['with', 'against', 'neither'] as const)
    .filter((sign) => counts[sign] > 0)
    .map((sign) => `${formatNumber('ar', counts[sign])} ${words[sign]}`)
    .join(' · ');
}

/** Words about the groups that actors are drawn in, in Arabic. */
export const groups: GroupsMessages = {
  name: 'المجموعات',
  by: 'التجميع بحسب',
  nothing: 'لا شيء',
  some: 'مجموعة',
  mixed: 'مجموعة من أنواع عدة',
  unconnected: 'أطراف غير متصلة',
  called: (name, count) => `${name} (${formatNumber('ar', count)})`,
  led: (leader, count) => `مجموعة ${leader} (${formatNumber('ar', count)})`,
  bySign,
  inner: (counts) => toSignMarks(counts, 'ar'),
  count: (all, open) => (open > 0 ? `${groupsOf(all)}، ${openOf(open)}` : groupsOf(all)),
  none: {
    kind: 'لا يوجد طرفان من نوع واحد.',
    country: 'لا يُعرف طرفان من بلد واحد.',
    camp: 'لا تدل المواقف على معسكرين.',
    community: 'لا يوجد طرفان أحدهما مع الآخر.',
    part: 'لا يوجد طرفان متصلان.',
  },
  finding: 'جارٍ البحث عن المجموعات…',
  failed: 'تعذّر تحديد المجموعات.',
  again: 'إعادة المحاولة',
  stop: 'إيقاف',
  list: 'كل المجموعات',
  marks: 'تحت اسم المجموعة العلاقاتُ بين أعضائها: + مع، − ضد، • لا مع ولا ضد.',
  open: 'فتح',
  close: 'إغلاق',
  openIt: (name) => `فتح ${name}`,
  closeIt: (name) => `إغلاق ${name}`,
  openAll: 'فتح الكل',
  closeAll: 'إغلاق الكل',
  within: (counts) => (bySign(counts) ? `بين أعضائها: ${bySign(counts)}` : 'لا علاقات بين أعضائها'),
  what: {
    kind: 'كل الأطراف التي من نوع واحد، كما ورد في البيانات.',
    country: 'كل الأطراف التي من بلد واحد، كما ورد في البيانات.',
    camp: 'معسكر محسوب من المواقف، ولم يقل به أحد.',
    community: 'جماعة محسوبة: مواقف «مع» بين أعضائها أكثر مما هي مع غيرهم، ولم يقل بها أحد.',
    part: 'جزء متصل محسوب: تربط العلاقات كل طرف فيه بكل طرف، ولا تصل إلى غيرهم.',
  },
  whatUnconnected: 'أطراف لا تربطها أي علاقة بغيرها.',
  members: 'الأعضاء',
  amongThem: 'بين الأعضاء',
  partOf: (group) => ['ضمن ', group],
  focusOnIt: 'التركيز على هذه المجموعة',
  openGroup: 'فتح هذه المجموعة',
  closeGroup: 'إغلاق هذه المجموعة',
  of: (count) => `مجموعة عدد أعضائها ${formatNumber('ar', count)}`,
  described: (group, within) => `${group}؛ ${within}`,
  spoken: (name, group, within) => `${name}، ${group}؛ ${within}.`,
  opened: openOf,
  drawn: (shown, total) => `${marks(shown)} من أصل ${formatNumber('ar', total)}، بحسب عدد العلاقات`,
  openFirst: '، وأعضاء المجموعات المفتوحة أولًا',
  allDrawn: (total) => `كل المجموعات والأطراف: ${formatNumber('ar', total)}`,
  groupsAndActors: (count) => marks(count),
  grouped: {
    kind: 'التجميع بحسب النوع',
    country: 'التجميع بحسب البلد',
    camp: 'التجميع بحسب معسكرات محسوبة',
    community: 'التجميع بحسب جماعات محسوبة',
    part: 'التجميع بحسب أجزاء متصلة محسوبة',
  },
  caption: (grouped, count) => `${grouped}: ${count}`,
};
