import { copyLink as command } from '../commands/copy-link';
import { ofCommand } from './of-command';

/** The address that opens this very view, on the clipboard. */
export const copyLink = ofCommand({ id: 'copy-link', command });
