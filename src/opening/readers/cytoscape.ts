import { readSafely } from './graph/read-safely';
import { readCytoscape } from './json/cytoscape-graph';
import { defineReader } from './reader';

const ITS_WORDS = [/"target_cytoscapejs_version"/, /"generated_by"\s*:\s*"(?:cytoscape|Entente)/];

/**
 * Cytoscape.js JSON in each of its shapes, the `.cyjs` of Cytoscape, and the node-link JSON of
 * NetworkX. https://js.cytoscape.org/#notation/elements-json
 */
export const cytoscape = defineReader({
  id: 'cytoscape',
  extensions: ['cyjs', 'json'],
  recognise: (name, head) => {
    if (!/^\s*[{[]/.test(head)) return 0;
    if (/\.cyjs(?:\.json)?$/i.test(name)) return 0.95;
    if (ITS_WORDS.some((word) => word.test(head))) return 0.95;
    if (/"data"\s*:\s*\{/.test(head) && /"(?:elements|group|source|position)"\s*:/.test(head))
      return 0.8;
    return /"nodes"\s*:\s*\[/.test(head) ? 0.4 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readCytoscape),
});
