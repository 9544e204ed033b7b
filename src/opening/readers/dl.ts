import { readSafely } from './graph/read-safely';
import { defineReader } from './reader';
import { readDl } from './text/dl-file';

/**
 * UCINET DL: matrices, whole or half, and lists of ties or of nodes, in one level or several, with
 * labels before the data or among them.
 */
export const dl = defineReader({
  id: 'dl',
  extensions: ['dl', 'dat', 'txt'],
  recognise: (_name, head) => {
    if (!/^\s*dl\b/i.test(head)) return 0;
    return /\b(?:n|nr|nm)[ \t]*=[ \t]*\d/i.test(head) ? 0.97 : 0.3;
  },
  read: (input, _settings, context) => readSafely(input, context, readDl),
});
