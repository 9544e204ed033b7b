import { readSafely } from './graph/read-safely';
import { defineReader } from './reader';
import { readGraphml } from './xml/graphml-graph';

/**
 * GraphML, as NetworkX, igraph and yEd write it: names and kinds of lines also from yEd's labels,
 * groups as the attribute `inside`. http://graphml.graphdrawing.org/specification.html
 */
export const graphml = defineReader({
  id: 'graphml',
  extensions: ['graphml'],
  recognise: (name, head) => {
    if (/<(?:\w+:)?graphml[\s>]/i.test(head)) return 1;
    return /\.graphml$/i.test(name) ? 0.6 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readGraphml),
});
