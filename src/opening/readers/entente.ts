import { readSafely } from './graph/read-safely';
import { readOwnDataset } from './json/own-dataset';
import { defineReader } from './reader';

/** What files begin with that hold a dataset within another format: annotations, JGF, Cytoscape. */
const OF_OTHER_FORMATS = /"@context"\s*:|^\s*\{\s*"(?:graph|graphs|format_version)"\s*:/;

/** A dataset of ours as JSON, which has nothing to be mapped. */
export const entente = defineReader({
  id: 'entente',
  extensions: ['json'],
  recognise: (_name, head) => {
    if (!/^\s*\{/.test(head) || OF_OTHER_FORMATS.test(head)) return 0;
    if (/"\$schema"\s*:\s*"[^"]*dataset\.schema\.json"/.test(head)) return 1;
    const members = ['id', 'version', 'title', 'sources', 'actors'];
    const found = members.filter((name) => head.includes(`"${name}"`)).length;
    return found >= 4 && /"version"\s*:\s*"\d+\.\d+\.\d+"/.test(head) ? 0.93 : 0;
  },
  read: (input, _settings, context) =>
    readSafely(input, context, async (work) => {
      const dataset = await readOwnDataset(work);
      return { tables: [], ...(dataset ? { dataset } : {}) };
    }),
});
