import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts every `data/*.json` into the built site as `data/<name>.json`; in development Vite serves them from the root. */
export function publishDatasets(): Plugin {
  let root = '.';
  return {
    name: 'entente:publish-datasets',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const name of readdirSync(join(root, 'data')).filter((file) => file.endsWith('.json'))) {
        const source = readFileSync(join(root, 'data', name));
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}
