import type { RelationKindId } from '~/model/relation-kinds';
import type { Sign } from '~/model/sign';
import type { ValueSummary } from '../opened-file';
import { mappingOfPhrase } from './event-phrases';
import { headingKey } from './heading-key';
import type { ValueMapping } from './mapping';

/** What a value is proposed to stand for, and what that was taken from. */
export interface ValueProposal {
  readonly mapping: ValueMapping;
  readonly by: ValueSummary['by'];
}

/** Words that say a sign and no more. */
const SIGN_WORDS: Readonly<Record<Sign, readonly string[]>> = {
  with: [
    ...['with', 'positive', 'pos', 'plus', 'friend', 'friends', 'friendly', 'friendship', 'ally'],
    ...['allies', 'allied', 'partner', 'partners', 'like', 'likes', 'supporter', 'cooperation'],
    ...['cooperates', 'cooperate', 'good', 'pro', 'favourable', 'favorable', 'brother', 'trusts'],
    ...['حليف', 'حلفاء', 'صديق', 'أصدقاء', 'صداقة', 'إيجابي', 'إيجابية', 'موجب', 'مع', 'تعاون'],
    ...['شريك', 'ودي', 'ودية', 'مؤيد', 'متعاون'],
  ],
  against: [
    ...[
      'against',
      'negative',
      'neg',
      'minus',
      'enemy',
      'enemies',
      'foe',
      'foes',
      'hostile',
      'rival',
    ],
    ...[
      'rivals',
      'rivalry',
      'dislike',
      'dislikes',
      'bad',
      'anti',
      'conflict',
      'hostility',
      'opponent',
    ],
    ...['adversary', 'dispute', 'hates', 'distrusts', 'tension', 'confrontation'],
    ...[
      'عدو',
      'أعداء',
      'خصم',
      'خصوم',
      'سلبي',
      'سلبية',
      'سالب',
      'ضد',
      'عداء',
      'عدائي',
      'عدائية',
      'نزاع',
    ],
    ...['منافس', 'خلاف', 'صراع', 'توتر', 'معارض', 'منافسة', 'خصومة', 'عداوة'],
  ],
  neither: [
    ...['neither', 'neutral', 'none', 'zero', 'mixed', 'ambivalent', 'unknown', 'indifferent'],
    ...['محايد', 'محايدة', 'حياد', 'لا شيء', 'مختلط', 'غير معروف'],
  ],
};

/** Words that name a built-in kind. */
const KIND_WORDS: Partial<Readonly<Record<RelationKindId, readonly string[]>>> = {
  alliance: ['alliance', 'military alliance', 'تحالف', 'حلف'],
  treaty: [
    'treaty',
    'pact',
    'agreement',
    'accord',
    'signs agreement',
    'معاهدة',
    'اتفاقية',
    'اتفاق',
    'ميثاق',
  ],
  partnership: ['partnership', 'strategic partnership', 'شراكة', 'شراكة استراتيجية'],
  trade: ['trade', 'commerce', 'trades with', 'تجارة', 'تبادل تجاري'],
  'arms-transfer': [
    'arms transfer',
    'arms transfers',
    'arms sale',
    'arms sales',
    'arms export',
    'نقل أسلحة',
    'بيع أسلحة',
    'صفقة أسلحة',
  ],
  aid: [
    'aid',
    'assistance',
    'help',
    'helps',
    'provides aid',
    'provide aid',
    'humanitarian aid',
    'مساعدة',
    'مساعدات',
    'معونة',
    'دعم مالي',
  ],
  visit: ['visit', 'visits', 'state visit', 'make a visit', 'host a visit', 'زيارة'],
  meeting: [
    'meeting',
    'meets',
    'meet',
    'summit',
    'consult',
    'consultation',
    'لقاء',
    'اجتماع',
    'قمة',
  ],
  endorsement: [
    'endorsement',
    'support',
    'supports',
    'endorses',
    'backs',
    'praise',
    'praises',
    'praise or endorse',
    'تأييد',
    'دعم',
    'يدعم',
    'يؤيد',
  ],
  war: ['war', 'at war', 'armed conflict', 'حرب'],
  invasion: ['invasion', 'invades', 'غزو', 'اجتياح'],
  strike: [
    'strike',
    'attack',
    'attacks',
    'air strike',
    'bombing',
    'fight',
    'assault',
    'ضربة',
    'هجوم',
    'قصف',
    'غارة',
  ],
  killing: ['killing', 'kills', 'assassination', 'assassinates', 'assassinate', 'اغتيال', 'قتل'],
  overthrow: ['overthrow', 'coup', 'الإطاحة', 'انقلاب'],
  sanctions: [
    'sanctions',
    'sanction',
    'embargo',
    'boycott',
    'impose sanctions',
    'عقوبات',
    'حظر',
    'مقاطعة',
  ],
  threat: ['threat', 'threatens', 'threaten', 'تهديد', 'يهدد'],
  withdrawal: ['withdrawal', 'withdraws', 'انسحاب'],
  opposition: ['opposition', 'opposes', 'oppose', 'reject', 'rejects', 'معارضة', 'يعارض', 'رفض'],
  criticism: [
    'criticism',
    'criticises',
    'criticizes',
    'criticize or denounce',
    'disapprove',
    'accuse',
    'accuses',
    'condemns',
    'انتقاد',
    'إدانة',
    'اتهام',
  ],
  plot: ['plot', 'conspiracy', 'مؤامرة'],
  negotiation: [
    'negotiation',
    'negotiations',
    'talks',
    'negotiate',
    'engage in negotiation',
    'مفاوضات',
    'محادثات',
  ],
  mediation: ['mediation', 'mediates', 'mediate', 'وساطة'],
};

/** Correlates of War and ATOP: the classes of formal alliances. */
const ALLIANCES: Readonly<Record<string, ValueMapping>> = {
  defense: { kind: 'alliance' },
  'defense pact': { kind: 'alliance' },
  'defence pact': { kind: 'alliance' },
  offense: { kind: 'alliance' },
  'atop defense': { kind: 'alliance' },
  'atop offense': { kind: 'alliance' },
  neutrality: { kind: 'treaty' },
  nonaggression: { kind: 'treaty' },
  'non-aggression pact': { kind: 'treaty' },
  'neutrality pact': { kind: 'treaty' },
  'atop neutral': { kind: 'treaty' },
  'atop nonagg': { kind: 'treaty' },
  entente: { sign: 'with' },
  'atop consul': { sign: 'with' },
  'consultation pact': { sign: 'with' },
};

const WORDS: ReadonlyMap<string, ValueProposal> = new Map([
  ...Object.entries(SIGN_WORDS).flatMap(([sign, words]) =>
    words.map((word) => propose(word, { sign: sign as Sign }, 'words')),
  ),
  ...Object.entries(KIND_WORDS).flatMap(([kind, words]) =>
    [kind, ...words].map((word) => propose(word, { kind }, 'words')),
  ),
  ...Object.entries(ALLIANCES).map(([word, mapping]) => propose(word, mapping, 'cow')),
]);

function propose(word: string, mapping: ValueMapping, by: ValueSummary['by']) {
  return [headingKey(word), { mapping, by }] as const;
}

const MARKS: Readonly<Record<string, Sign>> = {
  '+': 'with',
  '++': 'with',
  '-': 'against',
  '--': 'against',
  '\u2212': 'against',
  '\u2013': 'against',
};

/** What plain words in English or Arabic, and classes of alliances, are proposed to stand for. */
export function proposalOfWords(value: string): ValueProposal | undefined {
  const mark = Object.hasOwn(MARKS, value) ? MARKS[value] : undefined;
  if (mark) return { mapping: { sign: mark }, by: 'words' };
  const key = headingKey(value);
  const known = WORDS.get(key);
  if (known) return known;
  const mapping = mappingOfPhrase(value);
  return mapping && { mapping, by: 'words' };
}
