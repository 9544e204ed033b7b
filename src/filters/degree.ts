import { countDegrees } from '~/analysis/degrees';
import { defineLeastFilter } from './least';

/** How many relations with others an actor has at least. */
export const degree = defineLeastFilter({
  id: 'degree',
  numbersIn: countDegrees,
});
