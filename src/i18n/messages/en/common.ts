import { plural } from '../../plural';

/** Words used across the interface. */
export const common = {
  with: 'with',
  against: 'against',
  neither: 'neither',
  relations: (count: number): string =>
    plural('en', count, { one: '# relation', other: '# relations' }),
};
