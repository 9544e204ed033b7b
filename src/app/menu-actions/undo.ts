import { undo as command } from '../commands/undo';
import { ofCommand } from './of-command';

/** One step back in what is shown. */
export const undo = ofCommand({ id: 'undo', command });
