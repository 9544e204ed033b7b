import { resetFilters as command } from '../commands/reset-filters';
import { ofCommand } from './of-command';

/** Every filter off. */
export const resetFilters = ofCommand({ id: 'reset-filters', command });
