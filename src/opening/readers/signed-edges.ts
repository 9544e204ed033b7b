import { readSafely } from './graph/read-safely';
import { defineReader } from './reader';
import { readSignedEdges } from './text/signed-edge-list';

const ROW = /^\s*[^\s,;"]+[ \t]+[^\s,;"]+(?:[ \t]+[-+]?[\d.eE]+){0,2}\s*$/;

/** Lists of edges parted by blanks, with signs or weights and times, as SNAP and KONECT publish them. */
export const signedEdges = defineReader({
  id: 'signed-edges',
  extensions: ['txt', 'edges', 'edgelist', 'tsv'],
  recognise: (_name, head) => {
    if (/^%\s*(?:sym|asym|bip)\s+\w+/im.test(head)) return 0.96;
    if (/^#\s*from\w*\s+to\w*/im.test(head)) return 0.96;
    const lines = head
      .split(/\r\n|\r|\n/)
      .slice(0, -1)
      .filter((line) => line.trim() !== '');
    const rows = lines.filter((line) => !/^\s*[#%]/.test(line));
    if (rows.length === 0 || !rows.every((line) => ROW.test(line))) return 0;
    return rows.length < lines.length ? 0.6 : 0.35;
  },
  read: (input, _settings, context) => readSafely(input, context, readSignedEdges),
});
