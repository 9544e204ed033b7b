import { findCores } from '~/analysis/degrees';
import { defineLeastFilter } from './least';

/** To how many others an actor is joined at least who are joined to as many of each other: the k-core. */
export const core = defineLeastFilter({
  id: 'core',
  numbersIn: findCores,
});
