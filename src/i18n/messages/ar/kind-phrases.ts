import type { KindPhraseMessages } from '../en/kind-phrases';

/**
 * The phrases of the built-in kinds of relation: nouns, which need no agreement with names whose
 * gender and number are not in the data.
 */
export const kindPhrases: KindPhraseMessages = {
  alliance: { phrase: 'تحالف بين {from} و{to}', past: 'تحالف سابق بين {from} و{to}' },
  treaty: { phrase: 'معاهدة بين {from} و{to}', past: 'معاهدة سابقة بين {from} و{to}' },
  partnership: { phrase: 'شراكة بين {from} و{to}', past: 'شراكة سابقة بين {from} و{to}' },
  trade: { phrase: 'تجارة بين {from} و{to}', past: 'تجارة سابقة بين {from} و{to}' },
  'arms-transfer': { phrase: 'نقل أسلحة من {from} إلى {to}' },
  aid: { phrase: 'مساعدة {from} ل{to}' },
  visit: { phrase: 'زيارة {from} إلى {to}' },
  meeting: { phrase: 'لقاء بين {from} و{to}' },
  endorsement: { phrase: 'تأييد {from} ل{to}' },
  war: { phrase: 'حرب بين {from} و{to}', past: 'حرب سابقة بين {from} و{to}' },
  invasion: { phrase: 'غزو {from} ل{to}' },
  strike: { phrase: 'توجيه {from} ضربة إلى {to}' },
  killing: { phrase: 'وقوف {from} وراء اغتيال {to}' },
  overthrow: { phrase: 'الإطاحة ب{to} على يد {from}' },
  sanctions: { phrase: 'عقوبات {from} على {to}', past: 'عقوبات {from} السابقة على {to}' },
  threat: { phrase: 'تهديد {from} ل{to}' },
  withdrawal: { phrase: 'انسحاب {from} من اتفاق مع {to}' },
  opposition: { phrase: 'معارضة {from} ل{to}', past: 'معارضة {from} السابقة ل{to}' },
  criticism: { phrase: 'انتقاد {from} ل{to}' },
  plot: { phrase: 'تآمر {from} على {to}' },
  negotiation: { phrase: 'مفاوضات بين {from} و{to}', past: 'مفاوضات سابقة بين {from} و{to}' },
  mediation: { phrase: 'وساطة {from} لدى {to}' },
  other: { phrase: '{subject} {label} {to}' },
};
