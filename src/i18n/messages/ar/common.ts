import type { FirstMessages } from '../en/first';
import { quotes, records, relations } from './counts';

/** Words used across the interface, in Arabic. */
export const common: FirstMessages['common'] = {
  with: 'مع',
  against: 'ضد',
  neither: 'لا مع ولا ضد',
  over: 'سابقًا',
  relations,
  quotes,
  records,
  evidence: (count, isOfFiles) => (isOfFiles ? records(count) : quotes(count)),
};
