import { readSafely } from './graph/read-safely';
import { readCx1 } from './json/cx1-graph';
import { defineReader } from './reader';

/** CX, version 1, of Cytoscape and NDEx: nodes, edges and their attributes in aspects. */
export const cx = defineReader({
  id: 'cx',
  extensions: ['cx'],
  recognise: (name, head) => {
    if (!/^\s*\[/.test(head) || /"CXVersion"/.test(head)) return 0;
    if (/"numberVerification"|"metaData"\s*:\s*\[|"@id"\s*:/.test(head)) return 0.95;
    return /\.cx$/i.test(name) ? 0.6 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readCx1),
});
