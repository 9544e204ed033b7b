import { readSafely } from './graph/read-safely';
import { readCx2 } from './json/cx2-graph';
import { defineReader } from './reader';

/** CX2, the exchange format of Cytoscape and NDEx, with aliases and defaults of attributes. */
export const cx2 = defineReader({
  id: 'cx2',
  extensions: ['cx2'],
  recognise: (name, head) => {
    if (!/^\s*\[/.test(head)) return 0;
    if (/"CXVersion"/.test(head)) return 1;
    return /\.cx2$/i.test(name) ? 0.7 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readCx2),
});
