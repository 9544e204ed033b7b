import { quotes, records, relations } from './counts';

/** Words used across the interface. */
export const common = {
  with: 'with',
  against: 'against',
  neither: 'neither',
  over: 'over',
  relations,
  quotes,
  records,
};
