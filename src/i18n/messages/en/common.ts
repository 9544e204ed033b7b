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
  /** What so many claims rest on: quotes, or records where nothing but files was read. */
  evidence: (count: number, isOfFiles: boolean): string =>
    isOfFiles ? records(count) : quotes(count),
};
