import { readSafely } from './graph/read-safely';
import { readJgf } from './json/jgf-graph';
import { defineReader } from './reader';

/** JSON Graph Format, versions 1 and 2, of one graph or several. https://jsongraphformat.info/ */
export const jgf = defineReader({
  id: 'jgf',
  extensions: ['jgf', 'json'],
  recognise: (name, head) => {
    if (!/^\s*\{/.test(head)) return 0;
    if (/\.jgf(?:\.json)?$/i.test(name)) return 0.95;
    return /^\s*\{\s*"graphs?"\s*:/.test(head) ? 0.9 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readJgf),
});
