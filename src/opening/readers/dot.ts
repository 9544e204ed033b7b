import { readDot } from './dot/dot-graph';
import { readSafely } from './graph/read-safely';
import { defineReader } from './reader';

/** The DOT language of GraphViz. https://graphviz.org/doc/info/lang.html */
export const dot = defineReader({
  id: 'dot',
  extensions: ['gv', 'dot'],
  recognise: (name, head) => {
    const code = head.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\r\n]*|^#[^\r\n]*/gm, ' ');
    if (/^\s*(?:strict\s+)?(?:di)?graph\b[^{};]{0,500}\{/i.test(code)) return 0.97;
    return /\.(?:gv|dot)$/i.test(name) ? 0.5 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readDot),
});
