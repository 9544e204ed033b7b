import type { Sign } from '~/model/sign';

/** The sign of a number; 0 is neither. */
export function signOf(value: number): Sign {
  return value > 0 ? 'with' : value < 0 ? 'against' : 'neither';
}
