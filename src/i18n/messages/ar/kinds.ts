import type { KindMessages } from '../en/kinds';

/** What the built-in kinds are called, by their ids. */
export const kinds: KindMessages = {
  actors: {
    state: 'دولة',
    person: 'شخص',
    institution: 'مؤسسة',
    'armed-group': 'جماعة مسلحة',
    movement: 'حركة',
    bloc: 'كتلة',
    other: 'غير ذلك',
  },
  relations: {
    alliance: 'تحالف',
    treaty: 'معاهدة',
    partnership: 'شراكة',
    trade: 'تجارة',
    'arms-transfer': 'نقل أسلحة',
    aid: 'مساعدة',
    visit: 'زيارة',
    meeting: 'لقاء',
    endorsement: 'تأييد',
    war: 'حرب',
    invasion: 'غزو',
    strike: 'ضربة',
    killing: 'اغتيال',
    overthrow: 'الإطاحة',
    sanctions: 'عقوبات',
    threat: 'تهديد',
    withdrawal: 'انسحاب',
    opposition: 'معارضة',
    criticism: 'انتقاد',
    plot: 'مؤامرة',
    negotiation: 'مفاوضات',
    mediation: 'وساطة',
    other: 'غير ذلك',
  },
};
