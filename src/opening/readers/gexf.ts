import { readSafely } from './graph/read-safely';
import { defineReader } from './reader';
import { readGexf } from './xml/gexf-graph';

/**
 * GEXF 1.1 to 1.3, the format of Gephi, still or dynamic: an edge with several spells is a tie for
 * each. https://gexf.net/
 */
export const gexf = defineReader({
  id: 'gexf',
  extensions: ['gexf'],
  recognise: (name, head) => {
    if (/<(?:\w+:)?gexf[\s>]/i.test(head)) return 1;
    return /\.gexf$/i.test(name) ? 0.6 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readGexf),
});
