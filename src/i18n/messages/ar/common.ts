import type { Messages } from '../../messages';
import { plural } from '../../plural';

/** Words used across the interface, in Arabic. */
export const common: Messages['common'] = {
  with: 'مع',
  against: 'ضد',
  neither: 'لا مع ولا ضد',
  relations: (count) =>
    plural('ar', count, {
      zero: 'لا علاقات',
      one: 'علاقة واحدة',
      two: 'علاقتان',
      few: '# علاقات',
      many: '# علاقة',
      other: '# علاقة',
    }),
};
