import type { Messages } from '../en/all';
import { quotes, records, relations } from './counts';

/** Words used across the interface, in Arabic. */
export const common: Messages['common'] = {
  with: 'مع',
  against: 'ضد',
  neither: 'لا مع ولا ضد',
  over: 'سابقًا',
  relations,
  quotes,
  records,
  evidence: (count, isOfFiles) => (isOfFiles ? records(count) : quotes(count)),
};
