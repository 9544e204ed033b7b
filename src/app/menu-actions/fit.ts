import { fit as command } from '../commands/fit';
import { ofCommand } from './of-command';

/** The whole graph in the window. */
export const fit = ofCommand({ id: 'fit', command });
