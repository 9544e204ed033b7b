import { readSafely } from './graph/read-safely';
import { defineReader } from './reader';
import { readPajek } from './text/pajek-file';

/**
 * Pajek networks and projects: arcs, edges, lists and matrices, several relations, vectors and
 * partitions as attributes. http://mrvar.fdv.uni-lj.si/pajek/
 */
export const pajek = defineReader({
  id: 'pajek',
  extensions: ['net', 'paj'],
  recognise: (name, head) => {
    if (/^[ \t]*\*vertices[ \t]+\d/im.test(head)) return 0.95;
    if (/^[ \t]*\*network\b/im.test(head)) return 0.9;
    return /\.(?:net|paj)$/i.test(name) ? 0.4 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readPajek),
});
